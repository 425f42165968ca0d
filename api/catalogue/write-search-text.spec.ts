import { describe, expect, it } from 'vitest';
import { chunksOf, SearchTextWriter, type WeightedText } from './write-search-text.js';

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

const LETTERS = 'DCBA';

/** A tsvector in binary, as PostgreSQL would show it. */
function shown(bytes: Buffer): string {
  const words: string[] = [];
  let at = 4;
  for (let rank = 0; rank < bytes.readInt32BE(0); rank += 1) {
    const end = bytes.indexOf(0, at);
    const count = bytes.readUInt16BE(end + 1);
    const entries = Array.from({ length: count }, (_, index) => {
      const entry = bytes.readUInt16BE(end + 3 + 2 * index);
      return `${entry & 0x3fff}${LETTERS[entry >> 14] ?? ''}`;
    });
    words.push(`'${bytes.toString('utf8', at, end)}':${entries.join()}`);
    at = end + 3 + 2 * count;
  }
  expect(at).toBe(bytes.length);
  return words.join(' ');
}

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
    {
      chunk: 'emploi',
      lexemes: [
        ['emploi', [1]],
        ['zzzqxz', [2]],
      ],
    },
    { chunk: 'le', lexemes: [['zzzqxz', [2]]] },
  ] as const;

  const learnt = (texts: readonly WeightedText[], writer = new SearchTextWriter()) => {
    const batch = writer.open();
    const cut = batch.cut(texts);
    batch.learn(READ);
    return { write: () => shown(writer.write(cut)) };
  };

  it('keeps weights, and places across words that are not kept', () => {
    const { write } = learnt([
      { text: 'le d’emploi', weight: 'A' },
      { text: 'd’emploi emploi', weight: 'C' },
    ]);
    expect(write()).toBe("'emploi':3A,5C,6C");
  });

  it('asks once for a chunk that it does not know', () => {
    const writer = new SearchTextWriter();
    learnt([{ text: 'le', weight: 'A' }], writer);
    const batch = writer.open();
    batch.cut([{ text: 'le permis le Permis', weight: 'B' }]);
    expect([...batch.unknown.keys()]).toEqual(['permis']);
  });

  it('writes a text that many sheets say as it writes any other', () => {
    const writer = new SearchTextWriter();
    const texts: WeightedText[] = [
      { text: 'le d’emploi', weight: 'B', isCommon: true },
      { text: 'd’emploi', weight: 'B', isCommon: true },
    ];
    const first = learnt(texts, writer).write();
    expect([first, learnt(texts, writer).write()]).toEqual(["'emploi':3B,5B", "'emploi':3B,5B"]);
  });

  it('keeps one place of a word said twice there, and the heaviest weight', () => {
    const endless = 'le '.repeat(16_390);
    const { write } = learnt([
      { text: `${endless}emploi`, weight: 'C' },
      { text: 'emploi', weight: 'A' },
    ]);
    expect(write()).toBe("'emploi':16383A");
  });

  it('keeps the first places of a word that is said without end', () => {
    const { write } = learnt([{ text: 'emploi '.repeat(300), weight: 'D' }]);
    const places = Array.from({ length: 256 }, (_, index) => `${index + 1}D`);
    expect(write()).toBe(`'emploi':${places.join()}`);
  });

  it('forgets what it knows between two batches, never within one', () => {
    const writer = new SearchTextWriter(1);
    const texts: WeightedText[] = [{ text: 'le d’emploi', weight: 'A' }];
    const early = learnt(texts, writer);
    const late = writer.open();
    late.cut(texts);
    expect([...late.unknown.keys()]).toEqual(['le', 'd’emploi']);
    expect(early.write()).toBe("'emploi':3A");
  });
});
