import { describe, expect, it } from 'vitest';
import { chunksOf, cutTexts, SearchTextWriter } from './write-search-text.js';

describe('the chunks of a text', () => {
  it('are what stands between spaces', () => {
    expect(chunksOf('L’emploi, (à Nîmes) : « E2C »\n…\trendez-vous !')).toEqual([
      'l’emploi,',
      '(à',
      'nîmes)',
      ':',
      '«',
      'e2c',
      '»',
      '…',
      'rendez-vous',
      '!',
    ]);
  });
});

describe('full text written from chunks read before', () => {
  // What PostgreSQL answers for « chunk zzzqxz ».
  const READ = [
    {
      chunk: 'd’emploi',
      lexemes: [
        ['emploi', [2]],
        ['zzzqxz', [3]],
      ],
    },
    { chunk: 'le', lexemes: [['zzzqxz', [2]]] },
  ] as const;

  it('keeps weights, and places across words that are not kept', () => {
    const writer = new SearchTextWriter();
    writer.learn(READ);
    const texts = cutTexts([
      { text: 'le d’emploi', weight: 'A' },
      { text: 'd’emploi', weight: 'C' },
    ]);
    expect(writer.unknownChunks(texts)).toEqual([]);
    expect(writer.write(texts)).toBe("'emploi':3A 'emploi':5C");
  });

  it('asks once for a chunk that it does not know', () => {
    const writer = new SearchTextWriter();
    writer.learn(READ);
    const texts = cutTexts([{ text: 'le permis le Permis', weight: 'B' }]);
    expect(writer.unknownChunks(texts)).toEqual(['permis']);
  });

  it('forgets what it knows between two batches, never within one', () => {
    const writer = new SearchTextWriter(1);
    writer.learn(READ);
    const texts = cutTexts([{ text: 'le d’emploi', weight: 'A' }]);
    expect(writer.unknownChunks(texts)).toEqual(['le', 'd’emploi']);
    writer.learn(READ);
    expect(writer.write(texts)).toBe("'emploi':3A");
  });
});
