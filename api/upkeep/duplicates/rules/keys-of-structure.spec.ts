import { describe, expect, it } from 'vitest';
import { keysOfStructure } from './keys-of-structure.js';
import { readFacts, type StructureFacts } from './structure-facts.js';

const facts = (changes: Partial<StructureFacts>): StructureFacts => ({
  id: 'a',
  nom: 'Structure',
  siret: null,
  commune: null,
  code_insee: null,
  departement_code: '09',
  departement_nom: 'Ariège',
  adresse: null,
  longitude: null,
  latitude: null,
  point_precision: null,
  telephone: null,
  courriel: null,
  site_web: null,
  ...changes,
});

const meet = (a: Partial<StructureFacts>, b: Partial<StructureFacts>): boolean => {
  const [one, other] = [a, b].map((side) => keysOfStructure(readFacts(facts(side))));
  return one?.filed.some((key) => other?.sought.includes(key)) ?? false;
};

const foix = { commune: 'Foix', code_insee: '09122' };
const pamiers = { commune: 'Pamiers', code_insee: '09225' };

describe('two structures', () => {
  it.each<[string, Partial<StructureFacts>, Partial<StructureFacts>]>([
    ['one SIRET', { nom: 'A', siret: '13002793100042' }, { nom: 'B', siret: '13002793100042' }],
    [
      'one number',
      { nom: 'A', telephone: '0561000000' },
      { nom: 'B', telephone: '05 61 00 00 00' },
    ],
    [
      'one address',
      { ...foix, nom: 'Mob 65', adresse: '31 rue Lassalle' },
      { ...foix, nom: 'Auto', adresse: '31 R LASSALLE' },
    ],
    ['a word cut short', { ...foix, nom: 'Karavan' }, { ...foix, nom: 'ASSOC KARAV FOIX' }],
    [
      'initials',
      { ...foix, nom: 'AMISS' },
      { ...foix, nom: 'Aide, meilleure insertion : scolaire, sociale' },
    ],
    ['a part of a name', { nom: 'Assoc Avec' }, { nom: 'AVEC - Vivre ensemble' }],
    [
      'a département, when one has no commune',
      { ...foix, nom: 'Pôle adolescence jeunesse information prévention (PAAJIP)' },
      { nom: 'POLE AGGLO ADO JEUNESS INFO PREVENTION' },
    ],
    [
      'a door, across the border of a commune',
      { ...foix, nom: 'Karavan', longitude: 1.605, latitude: 42.96, point_precision: 'adresse' },
      {
        ...pamiers,
        nom: 'Karavan',
        longitude: 1.607,
        latitude: 42.961,
        point_precision: 'adresse',
      },
    ],
  ])('meet by %s, in either order', (_by, a, b) => {
    expect(meet(a, b)).toBe(true);
    expect(meet(b, a)).toBe(true);
  });

  it('of one name in two communes do not meet by it', () => {
    expect(meet({ ...foix, nom: 'Karavan' }, { ...pamiers, nom: 'Karavan' })).toBe(false);
  });
});
