import { describe, expect, it } from 'vitest';
import type { Etat } from '../raisons.js';
import { groupMaps } from './group-maps.js';
import { groupOffers } from './group-offers.js';
import type { NeedOfPack } from './pack.js';

const need = (slug: string, etats: readonly Etat[], nonCouverts = 10): NeedOfPack => ({
  slug,
  label: slug,
  raison: null,
  bilan: {
    jeunes: 100,
    jeunes_estimes: true,
    couverts: 90,
    a_confirmer: 0,
    non_couverts: nonCouverts,
    inconnus: 0,
    majorite_connue: true,
    communes_sous_seuil: 0,
  },
  communes: etats.map((etat) => ({ polygons: [], etat })),
});

describe('the maps of a pack', () => {
  it('say together the needs of one picture', () => {
    const groups = groupMaps([
      need('sante', ['couvert', 'non_couvert']),
      need('mobilite', ['couvert', 'couvert']),
      need('famille', ['couvert', 'non_couvert']),
    ]);
    expect(groups.map((group) => group.map(({ slug }) => slug))).toEqual([
      ['sante', 'famille'],
      ['mobilite'],
    ]);
  });

  it('stand apart when their figures differ', () => {
    expect(groupMaps([need('sante', ['couvert']), need('famille', ['couvert'], 20)])).toHaveLength(
      2,
    );
  });
});

describe('the offers of a pack', () => {
  it('of one name are said once, those that most hold first', () => {
    const offer = (nom: string, structure: string) => ({
      id: structure,
      nom,
      structure: { id: structure, nom: structure },
      commune: null,
      besoins: [],
      acces: 'sur_place' as const,
      minutes: null,
      dans_le_territoire: null,
    });
    const groups = groupOffers([offer('PACEA', 'a'), offer('CFA', 'b'), offer('CFA', 'c')]);
    expect(groups.map(({ nom, offers }) => [nom, offers.length])).toEqual([
      ['CFA', 2],
      ['PACEA', 1],
    ]);
  });
});
