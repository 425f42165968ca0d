import { describe, expect, it } from 'vitest';
import { isEmail, readPhone } from './read-reported-value.js';

describe('a value that a visitor tells', () => {
  it.each([
    ['04 66 88 37 85', '+33466883785'],
    ['04.66.88.37.85', '+33466883785'],
    ['+33 (0)4 66 88 37 85', '+33466883785'],
    ['0033466883785', '+33466883785'],
    ['3949', '3949'],
    ['115', '115'],
    ['+41 22 123 45 67', '+41221234567'],
  ])('reads the number « %s »', (typed, number) => {
    expect(readPhone(typed)).toBe(number);
  });

  it.each(['', '12', '04 66 88 37', 'appelez-moi', '04 66 88 37 85 ou 86', '<b>0466883785</b>'])(
    'does not take « %s » for a number',
    (typed) => {
      expect(readPhone(typed)).toBeNull();
    },
  );

  it('knows an e-mail from a sentence', () => {
    expect(isEmail('accueil@exemple.org')).toBe(true);
    expect(isEmail('accueil à exemple')).toBe(false);
  });
});
