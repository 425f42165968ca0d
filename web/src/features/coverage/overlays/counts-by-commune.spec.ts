import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { countsByCommune } from './counts-by-commune';

const QUISSAC: Feature = {
  type: 'Feature',
  properties: { code: '30210' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [4, 43],
        [5, 43],
        [5, 44],
        [4, 44],
        [4, 43],
      ],
    ],
  },
};
const lineOf = (code_commune: string, categorie: string, total: number) => ({
  code_commune,
  nom: code_commune,
  categorie,
  total,
  recherches: null,
  signalements: null,
});

describe('the circles of unmet demand', () => {
  it('add the needs of a commune, at the middle of its outline', () => {
    const demand = [lineOf('30210', 'mobilite', 7), lineOf('30210', 'sante', 5)];
    expect(countsByCommune(demand, [QUISSAC])).toEqual([
      { count: 12, latitude: 43.5, longitude: 4.5 },
    ]);
  });

  it('leave out the communes that are not drawn, or lack nothing', () => {
    expect(countsByCommune([lineOf('34172', 'mobilite', 9)], [QUISSAC])).toEqual([]);
  });
});
