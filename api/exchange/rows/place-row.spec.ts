import { describe, expect, it } from 'vitest';
import type { Commune } from '../../territories/commune.js';
import type { Cells } from '../columns/fields.js';
import { CellReader } from './cell-reader.js';
import type { Places } from './find-commune-of-row.js';
import { placeRow } from './place-row.js';

const aCommune = (
  code: string,
  nom: string,
  postcode: string,
  centre: [number, number],
): Commune => ({
  code,
  nom,
  departementCode: code.slice(0, 2),
  regionCode: '76',
  arrondissementCode: null,
  epciSiren: null,
  population: 1000,
  codesPostaux: [postcode],
  zoneEmploi: null,
  zrr2022: null,
  centre: { latitude: centre[0], longitude: centre[1] },
  centreApproximatif: false,
});

const VAUVERT = aCommune('30341', 'Vauvert', '30600', [43.694, 4.276]);
const AGDE = aCommune('34003', 'Agde', '34300', [43.308, 3.475]);
const SAINT_FELIX_31 = aCommune('31478', 'Saint-Félix', '31540', [43.449, 1.888]);
const SAINT_FELIX_46 = aCommune('46273', 'Saint-Félix', '46100', [44.58, 2.13]);
const ALL = [VAUVERT, AGDE, SAINT_FELIX_31, SAINT_FELIX_46];

const places: Places = {
  findCommune: (code) => ALL.find((commune) => commune.code === code) ?? null,
  communesNamed: (name) => ALL.filter(({ nom }) => nom.toLowerCase() === name.toLowerCase()),
  communesOfPostcode: (postcode) =>
    ALL.filter(({ codesPostaux }) => codesPostaux.includes(postcode)),
  nearestCommune: ({ latitude }) =>
    latitude > 43.2
      ? { commune: VAUVERT, distanceMetres: 2000 }
      : { commune: AGDE, distanceMetres: 40_000 },
  namesLike: () => ['Vauvert (30)'],
};

const place = (cells: Cells) => {
  const reader = new CellReader(cells);
  return { ...placeRow(reader, places), issues: reader.issues, remarks: reader.remarks };
};

describe('placeRow', () => {
  it('takes the commune of the INSEE code and the point of the row', () =>
    expect(place({ code_insee: '30341', latitude: '43,70', longitude: '4,28' })).toMatchObject({
      commune: 'Vauvert',
      code_postal: '30600',
      latitude: 43.7,
      point_precision: 'adresse',
      departement_code: '30',
      issues: [],
    }));

  it('stands at the centre of the commune when the row has no point', () =>
    expect(place({ commune: 'VAUVERT CEDEX 2', departement: '30' })).toMatchObject({
      code_insee: '30341',
      latitude: 43.694,
      point_precision: 'commune',
    }));

  it('tells homonyms apart by the département', () =>
    expect(place({ commune: 'Saint-Félix', departement: '46' })).toMatchObject({
      code_insee: '46273',
    }));

  it('refuses to choose between homonyms', () =>
    expect(place({ commune: 'Saint-Félix' }).issues).toEqual([
      {
        field: 'commune',
        reason: "2 communes s'appellent « Saint-Félix »",
        suggestion: expect.any(String),
      },
    ]));

  it('suggests a name close to an unknown one', () =>
    expect(place({ commune: 'Vovert' }).issues[0]).toMatchObject({
      suggestion: 'Est-ce Vauvert (30) ?',
    }));

  it('suggests the right code for a wrong one', () =>
    expect(place({ code_insee: '30999', commune: 'Vauvert' }).issues[0]).toMatchObject({
      reason: 'code INSEE inconnu : 30999',
      suggestion: 'Celui de Vauvert est 30341.',
    }));

  it('refuses a point in the sea', () =>
    expect(
      place({ code_insee: '34003', latitude: '42.9', longitude: '3.9' }).issues[0],
    ).toMatchObject({
      field: 'latitude',
      reason: expect.stringContaining('en mer'),
    }));

  it('sets aside a point far from its commune, and says so', () =>
    expect(place({ code_insee: '34003', latitude: '43.694', longitude: '4.276' })).toMatchObject({
      point_precision: 'commune',
      latitude: 43.308,
      remarks: [{ field: 'latitude', reason: expect.stringContaining('est écarté') }],
    }));

  it('marks approximate a point that is not the own of the row', () =>
    expect(
      place({ departement: '11', latitude_approchee: '43.12', longitude_approchee: '2.98' }),
    ).toMatchObject({
      commune: null,
      departement_code: '11',
      point_precision: 'approximatif',
    }));

  it('says that a deduced commune is to be confirmed', () =>
    expect(place({ code_insee_deduit: '30341' })).toMatchObject({
      code_insee: '30341',
      a_confirmer: ['commune'],
    }));

  it('writes an address in capitals as people do', () =>
    expect(
      place({ commune: 'Agde', code_postal: '34300', adresse: '2 RUE DE LA PAIX' }),
    ).toMatchObject({
      adresse: '2 Rue de la Paix',
    }));
});
