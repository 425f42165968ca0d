import { describe, expect, it } from 'vitest';
import { territoryOptions } from './territory-options';

const TERRITORIES = [
  { id: 'departement-30', type: 'departement', nom: 'Gard', code: '30' },
  { id: 'epci-200034411', type: 'epci', nom: 'CC du Piémont Cévenol', code: '200034411' },
  { id: 'ml-camargue', type: 'mission_locale', nom: 'Petite Camargue', code: null },
  { id: 'parc', type: 'autre', nom: 'Parc des Cévennes', code: null },
];
const QUISSAC = { code: '30210', nom: 'Quissac', departement: { nom: 'Gard' } };

const idsOf = (text: string) => territoryOptions(text, TERRITORIES, []).map(({ id }) => id);

describe('the territories offered', () => {
  it.each([
    ['gar', ['departement:30']],
    ['cevenol', ['epci:200034411']],
    ['piemont ce', ['epci:200034411']],
    ['30', ['departement:30']],
    ['camargue', ['mission-locale:ml-camargue']],
    ['parc', []],
    ['g', []],
  ])('for « %s » are %j', (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  it('end with the communes found', () => {
    expect(territoryOptions('quissac', TERRITORIES, [QUISSAC])).toEqual([
      { id: 'commune:30210', label: 'Quissac', detail: 'commune, Gard' },
    ]);
  });
});
