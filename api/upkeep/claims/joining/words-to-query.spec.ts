import { describe, expect, it } from 'vitest';
import { wordsToQuery } from './words-to-query.js';

describe('what is typed to find one’s structure', () => {
  it.each([
    ['école deuxième cha', 'école:* & deuxième:* & cha:*'],
    ["l'E2C (Nîmes) !", 'l:* & E2C:* & Nîmes:*'],
    ["a & b | !c:* ' \\", 'a:* & b:* & c:*'],
    ['  -- ', ''],
    ['', ''],
  ])('%s', (typed, expected) => {
    expect(wordsToQuery(typed)).toBe(expected);
  });
});
