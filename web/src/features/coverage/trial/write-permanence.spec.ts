import { describe, expect, it } from 'vitest';
import type { Permanence } from '../../../api/coverage-trial';
import { readPermanence } from './read-permanence';
import { writePermanence } from './write-permanence';

const QUISSAC: Permanence = {
  besoin: 'mobilite',
  lieu: { commune: '30210' },
  recurrence: { frequence: 'hebdomadaire', toutes_les: 2, jours: [3], debut: null },
  heure_debut: '14:00',
  heure_fin: '17:00',
  places: 8,
  zone_eligibilite: [],
};

describe('a permanence in the address', () => {
  it('says a fortnightly Thursday in Quissac in a few signs', () => {
    expect(writePermanence(QUISSAC)).toBe('mobilite_30210_h2.3._14:00-17:00_8_');
  });

  it.each<readonly [string, Permanence]>([
    ['a fortnightly Thursday', QUISSAC],
    ['a point rather than a commune', { ...QUISSAC, lieu: { latitude: 43.91, longitude: -0.02 } }],
    ['hours and places that nobody knows', { ...QUISSAC, heure_debut: null, places: null }],
    [
      'the first and last Mondays of every other month, from a day on',
      {
        ...QUISSAC,
        recurrence: {
          frequence: 'mensuelle',
          toutes_les: 2,
          rangs: [1, -1],
          jour: 0,
          debut: '2026-12-07',
        },
      },
    ],
    ['one day only', { ...QUISSAC, recurrence: { frequence: 'une_fois', date: '2026-12-03' } }],
    ['days that nobody knows', { ...QUISSAC, recurrence: { frequence: 'inconnue' } }],
    [
      'a rule of its own',
      {
        ...QUISSAC,
        recurrence: { frequence: 'autre', rrule: 'FREQ=DAILY;INTERVAL=3', debut: null },
      },
    ],
    ['some territories only', { ...QUISSAC, zone_eligibilite: ['243000650', '30'] }],
  ])('is read as it was written: %s', (_name, permanence) => {
    expect(readPermanence(writePermanence(permanence))).toEqual(permanence);
  });

  it.each([
    '',
    'mobilite',
    'mobilite_nulle-part_h1.3._-__',
    'mobilite_30210_h0.3._-__',
    'mobilite_30210_h1.9._-__',
    'mobilite_30210_m1.1.9._-__',
    'mobilite_30210_d31-12-2026_-__',
    '<b>_30210_i_-__',
  ])('is nothing when it is not understood: « %s »', (text) => {
    expect(readPermanence(text)).toBeNull();
  });
});
