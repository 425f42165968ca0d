import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, ORDRE_DES_ECRANS } from '../../api/catalogue/vocabulaires/categories.js';
import { THEMATIQUES } from '../../api/catalogue/vocabulaires/thematiques.js';

const SCREENS = readFileSync('web/src/messages/fr/needs.ts', 'utf8');

const pairs = (pattern: RegExp): (readonly [string, string])[] =>
  [...SCREENS.matchAll(pattern)].map(([, slug = '', label = '']) => [slug, label]);

const labelled = (terms: readonly { readonly value: string; readonly label: string }[]) =>
  new Map(terms.map(({ value, label }) => [value, label]));

describe('the words of needs', () => {
  const categories = pairs(/slug: '([^']+)',\s*label: '([^']+)'/g);

  it('are the same on screens and on paper', () => {
    expect(new Map(categories)).toEqual(labelled(CATEGORIES));
    expect(new Map(pairs(/'([\w-]+--[\w-]+)':\s*'([^']+)'/g))).toEqual(labelled(THEMATIQUES));
  });

  it('come in the same order', () => {
    expect(categories.map(([slug]) => slug)).toEqual(ORDRE_DES_ECRANS);
  });
});
