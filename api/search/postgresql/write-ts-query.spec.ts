import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldQuery } from '../text/fold-words.js';
import { type SearchedWord, writeTsTerms } from './write-ts-query.js';

const aWord = (typed: string, own: Partial<SearchedWord> = {}): SearchedWord => ({
  typed,
  spellings: [typed],
  isBeginning: false,
  ...own,
});

describe('the query in the language of PostgreSQL', () => {
  it('asks for every word', () => {
    expect(writeTsTerms([aWord('garage'), aWord('solidaire')])).toEqual(['garage', 'solidaire']);
  });

  it('admits the expressions that an acronym stands for', () => {
    expect(writeTsTerms([aWord('paej')])).toEqual([
      '((paej) | (point <-> accueil <-> ecoute <-> jeunes))',
    ]);
  });

  it('admits the acronym of an expression, in the plural and without its small words', () => {
    const words = ['foyers', 'de', 'jeune', 'travailleur'].map((typed) => aWord(typed));
    expect(writeTsTerms(words).join()).toContain('| (fjt)');
  });

  it('takes a mistyped expression by its mended words', () => {
    const words = [
      aWord('foyer'),
      aWord('jeune'),
      aWord('travaileur', { spellings: ['travailleur'] }),
    ];
    expect(writeTsTerms(words).join()).toContain('| (fjt)');
  });

  it('lets the last word be a beginning', () => {
    expect(writeTsTerms([aWord('psy', { isBeginning: true })])).toEqual(['((psy) | (psy:*))']);
  });

  it('is made of words and operators alone, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = foldQuery(text).map((typed) => aWord(typed));
        expect(writeTsTerms(words).join(' & ')).toMatch(/^[a-z0-9 |&()<>:*-]*$/);
      }),
    );
  });
});
