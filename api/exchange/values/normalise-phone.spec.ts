import { describe, expect, it } from 'vitest';
import { normalisePhone } from './normalise-phone.js';

const read = (cell: string) => {
  const reading = normalisePhone(cell);
  return reading.kind === 'value' ? reading.value : reading.kind;
};

describe('normalisePhone', () => {
  it.each([
    ['05 34 09 20 09', '+33534092009'],
    ['05.34.09.20.09', '+33534092009'],
    ['05-34-09-20-09', '+33534092009'],
    ['+33 (0)5 34 09 20 09', '+33534092009'],
    ['0033534092009', '+33534092009'],
    ['+33 05 34 09 20 09', '+33534092009'],
    ['Tél : 05 34 09 20 09', '+33534092009'],
    ['0262 12 34 56', '+262262123456'],
    ['+34 972 123 456', '+34972123456'],
    ['3949', '3949'],
    ['115', '115'],
  ])('reads %s', (cell, expected) => expect(read(cell)).toBe(expected));

  it('puts back the zero a spreadsheet has eaten, and says so', () =>
    expect(normalisePhone('534092009')).toEqual({
      kind: 'value',
      value: '+33534092009',
      remark: 'le zéro perdu en tête a été remis',
    }));

  it('keeps the first of two numbers, and says so', () =>
    expect(normalisePhone('06 49 22 13 64 / 06 49 22 13 65')).toMatchObject({
      value: '+33649221364',
      remark: expect.stringContaining('un seul numéro'),
    }));

  it.each(['05 34', 'voir mairie', '5,34092E+08', '00000000000000000'])('refuses %s', (cell) =>
    expect(read(cell)).toBe('refused'),
  );
});
