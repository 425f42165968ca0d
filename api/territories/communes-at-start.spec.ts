import { describe, expect, it } from 'vitest';
import { aCommune } from '../../test/factories/a-commune.js';
import { indexCommuneNames } from './commune-names.js';
import { communesAtStart, indexWholeNames } from './communes-at-start.js';

const communes = [
  aCommune('30258', 'Saint-Gilles'),
  aCommune('35275', 'Saint-Gilles'),
  aCommune('30263', 'Saint-Hippolyte-du-Fort'),
  aCommune('66176', 'Saint-Hippolyte'),
  aCommune('30341', 'Vauvert'),
  aCommune('30189', 'Nîmes'),
  aCommune('46034', 'Le Bourg'),
  aCommune('48146', 'Gorges du Tarn Causses'),
];
const names = indexWholeNames(
  indexCommuneNames(communes, [{ code: '48146', nom: 'Sainte-Enimie', communeCode: '48146' }]).keys,
);
const found = (text: string) =>
  communesAtStart(names, text).map((homonyms) => homonyms.map(({ code }) => code).sort());

describe('the communes whose name a text begins with', () => {
  it.each([
    ['Saint-Gilles', [['30258', '35275']]],
    ['St Gilles', [['30258', '35275']]],
    ['ST-GILLES - Gare', [['30258', '35275']]],
    ['VAUVERT - Gare SNCF', [['30341']]],
    ['Nimes Gare', [['30189']]],
    ['Saint-Hippolyte-du-Fort, place', [['30263'], ['66176']]],
    ['Ste Enimie - Mairie', [['48146']]],
    ['Le Bourg', [['46034']]],
    ['Bourg', []],
    ['Vauvertois', []],
    ['Route de Vauvert', []],
    ['Gare', []],
    ['', []],
    [' - ', []],
  ])('« %s »', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
