import { describe, expect, it } from 'vitest';
import type { PairField } from '../../api/duplicates';
import { firstSide, partFields } from './part-fields';

const field = (champ: string, a: unknown, b: unknown): PairField => ({
  champ,
  libelle: champ,
  a,
  b,
  identique: a === b,
  confirme_a: null,
  confirme_b: null,
});

describe('the fields of two sheets', () => {
  it('are parted in those to choose and those that are alike', () => {
    const parted = partFields([field('nom', 'PAEJ', 'Paej 30'), field('siret', '1', '1')]);
    expect(parted.different.map(({ champ }) => champ)).toEqual(['nom']);
    expect(parted.same.map(({ champ }) => champ)).toEqual(['siret']);
  });

  it('keep an address whole, and do not show its coordinates', () => {
    const { different } = partFields([
      field('adresse', '1 rue A', '2 rue B'),
      field('commune', 'Nîmes', 'Nîmes'),
      field('longitude', 4.1, 4.2),
    ]);
    expect(different).toHaveLength(1);
    expect(different[0]?.champ).toBe('adresse');
    expect(different[0]?.fields.map(({ champ }) => champ)).toEqual(['adresse', 'commune']);
  });

  it('have the street that one of them alone says, in the same town', () => {
    const fields = [field('adresse', null, '2 rue B'), field('commune', 'Nîmes', 'Nîmes')];
    expect(firstSide({ champ: 'adresse', libelle: null, fields }, 'a')).toBe('b');
    const elsewhere = [field('adresse', null, '2 rue B'), field('commune', 'Nîmes', 'Alès')];
    expect(firstSide({ champ: 'adresse', libelle: null, fields: elsewhere }, 'a')).toBe('a');
  });

  it('come from the only sheet that says them, else from the one that is kept', () => {
    const only = { champ: 'telephone', libelle: '', fields: [field('telephone', null, '04')] };
    expect(firstSide(only, 'a')).toBe('b');
    const both = { champ: 'telephone', libelle: '', fields: [field('telephone', '05', '04')] };
    expect(firstSide(both, 'a')).toBe('a');
    expect(firstSide(both, 'b')).toBe('b');
  });
});
