import { describe, expect, it } from 'vitest';
import { readContours } from './read-contours.js';

const SQUARE = [
  [
    [4, 43],
    [5, 43],
    [5, 44],
    [4, 43],
  ],
];
const aFeature = (
  properties: object,
  geometry: unknown = { type: 'Polygon', coordinates: SQUARE },
) => ({
  type: 'Feature',
  properties,
  geometry,
});
const aCollection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

describe('an official file of outlines', () => {
  it('is read whatever the name of its columns', () => {
    const read = readContours(
      aCollection(
        aFeature({ code: '30', nom: 'Gard' }),
        aFeature({ INSEE_DEP: '34', NOM: 'Hérault' }),
        aFeature({ code_insee: 48 }),
      ),
      'departement',
    );
    expect(read?.contours.map(({ rang, code, nom }) => [rang, code, nom])).toEqual([
      [1, '30', 'Gard'],
      [2, '34', 'Hérault'],
      [3, '48', null],
    ]);
    expect(read?.refused).toEqual([]);
  });

  it('may be one feature alone, and may carry heights', () => {
    const geometry = {
      type: 'MultiPolygon',
      coordinates: [[SQUARE[0]?.map(([x, y]) => [x, y, 12])]],
    };
    const read = readContours(aFeature({ code: '76' }, geometry), 'region');
    expect(read?.contours[0]?.geometry.coordinates).toEqual([SQUARE]);
  });

  it.each([
    ['no code', aFeature({ nom: 'Gard' }), null, 'Aucune propriété ne donne le code'],
    ['a point', aFeature({ code: '30' }, { type: 'Point', coordinates: [4, 43] }), '30', 'Polygon'],
    ['no geometry', aFeature({ code: '30' }, null), '30', 'Polygon'],
    [
      'too few points',
      aFeature({ code: '30' }, { type: 'Polygon', coordinates: [[[4, 43]]] }),
      '30',
      'Polygon',
    ],
    [
      'text for numbers',
      aFeature({ code: '30' }, { type: 'Polygon', coordinates: 'x' }),
      '30',
      'Polygon',
    ],
    [
      'metres for degrees',
      aFeature(
        { code: '30' },
        {
          type: 'Polygon',
          coordinates: [
            [
              [8e5, 6e6],
              [8e5, 7e6],
              [9e5, 7e6],
              [8e5, 6e6],
            ],
          ],
        },
      ),
      '30',
      'hors du monde',
    ],
    [
      'an open ring',
      aFeature(
        { code: '30' },
        {
          type: 'Polygon',
          coordinates: [
            [
              [4, 43],
              [5, 43],
              [5, 44],
              [4, 44],
            ],
          ],
        },
      ),
      '30',
      'pas fermé',
    ],
    ['a string for a feature', 'Gard', null, 'entité GeoJSON'],
  ])('refuses a feature with %s and says why', (_what, feature, code, raison) => {
    const read = readContours(aCollection(aFeature({ code: '34' }), feature), 'departement');
    expect(read?.contours).toHaveLength(1);
    expect(read?.refused).toEqual([{ rang: 2, code, raison: expect.stringContaining(raison) }]);
  });

  it.each([null, 'x', [], {}, { type: 'Topology' }, { type: 'FeatureCollection' }])(
    'is not %j',
    (given) => {
      expect(readContours(given, 'commune')).toBeNull();
    },
  );
});
