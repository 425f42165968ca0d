import { describe, expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.js';

function vocabularyOf(...words: string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  vocabulary.add(words);
  return vocabulary;
}

describe('the words of the catalogue', () => {
  it('finish what is being typed', () => {
    const words = vocabularyOf('logement', 'loger', 'garage');
    expect(words.startingWith('log', 10)).toEqual(['logement', 'loger']);
  });

  it('mend one typo, and prefer the same first letter', () => {
    expect(vocabularyOf('epide', 'guide').corrections('epdie')).toEqual(['epide']);
    expect(vocabularyOf('garage', 'parage').corrections('garrage')).toEqual(['garage']);
  });

  it('leave short words and figures as they are', () => {
    const words = vocabularyOf('mda', 'e2c', '30600');
    expect(words.corrections('mdb')).toEqual([]);
    expect(words.corrections('30601')).toEqual([]);
  });
});
