import { describe, expect, it } from 'vitest';
import type { NeedOfPack } from './pack.js';
import { rankNeeds } from './rank-needs.js';

const need = (label: string, nonCouverts: number | null): NeedOfPack => ({
  slug: label,
  label,
  bilan: {
    jeunes: 100,
    jeunes_estimes: true,
    couverts: 0,
    a_confirmer: 0,
    non_couverts: nonCouverts,
    inconnus: 0,
    majorite_connue: true,
    communes_sous_seuil: 0,
  },
  raison: null,
  communes: [],
});

const labelsOf = (needs: readonly NeedOfPack[], most: number) =>
  rankNeeds(needs, most).shown.map(({ label }) => label);

describe('the needs of the cover', () => {
  it('begin with that of most young people, equals in the order of the screens', () => {
    const needs = [need('Se former', 40), need('Se déplacer', 100), need('Se loger', 40)];
    expect(labelsOf(needs, 3)).toEqual(['Se déplacer', 'Se former', 'Se loger']);
  });

  it('say how many more are at the same point as the last', () => {
    const tied = ['Se former', 'Se déplacer', 'Se loger', 'Se soigner'].map((one) =>
      need(one, 100),
    );
    expect(rankNeeds([...tied, need('Vie de famille', 90)], 2)).toMatchObject({ tied: 2 });
    expect(rankNeeds(tied, 4)).toMatchObject({ tied: 0 });
    expect(rankNeeds([need('Se loger', 100), need('Se former', 90)], 1)).toMatchObject({ tied: 0 });
  });

  it('leave out those that lack nothing, and those that nobody knows', () => {
    expect(labelsOf([need('Se loger', 0), need('Se former', null)], 5)).toEqual([]);
  });
});
