import { describe, expect, it } from 'vitest';
import { searchFromParams } from '../../api/search-params';
import { widening, wideningLabel } from './widening';

const way = { champ: null, distance_km: null, duree_minutes: null, total: 3 } as const;
const search = searchFromParams(new URLSearchParams('commune=30341&mode=transports&duree=45'));

describe('a wider search', () => {
  it('gives more time to the journey, by the same mode', () => {
    const longer = { ...way, quoi: 'duree', champ: 'duree_max', duree_minutes: 90 } as const;
    expect(widening(longer, search)).toEqual({ maxMinutes: 90 });
    expect(wideningLabel(longer)).toBe('Jusqu’à 1\u00a0h\u00a030 de trajet');
  });

  it('no longer minds the time', () => {
    const any = { ...way, quoi: 'duree', champ: 'duree_max' } as const;
    expect(widening(any, search)).toEqual({ maxMinutes: null });
    expect(wideningLabel(any)).toBe('Quel que soit le temps de trajet');
  });

  it.each([
    ['zone', 'hors_zone', { anyZone: true }, 'Aussi ce qui est réservé à d’autres territoires'],
    ['condition', 'bbox', { zone: null }, 'Hors de la zone de la carte'],
    [
      'condition',
      'horaires_connus',
      { knownTimes: false },
      'Aussi là où les horaires de bus sont inconnus',
    ],
  ] as const)('%s (%s) changes what it was counted without', (quoi, champ, part, label) => {
    const wider = { ...way, quoi, champ };
    expect(widening(wider, search)).toEqual(part);
    expect(wideningLabel(wider)).toBe(label);
  });

  it('goes farther, outside the zone of the map', () => {
    const farther = { ...way, quoi: 'distance', distance_km: 80 } as const;
    expect(widening(farther, search)).toEqual({ distanceKm: 80, zone: null });
  });
});
