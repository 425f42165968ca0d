import { describe, expect, it } from 'vitest';
import { readInstant, readMode, readPlace, readPresence } from './read-asked.js';

describe('what is asked of a journey', () => {
  it('is a commune by its code, or a point', () => {
    expect(readPlace('de', 'commune:2a004')).toEqual({ kind: 'commune', code: '2A004' });
    expect(readPlace('de', '43.69,4.28')).toEqual({
      kind: 'point',
      latitude: 43.69,
      longitude: 4.28,
    });
  });

  it.each(['', 'Quissac', 'commune:', '43.69', '91,4', '43.69;4.28', 'NaN,NaN', '43.69,400'])(
    'is refused when it is no place (%s)',
    (text) => {
      expect(() => readPlace('de', text)).toThrow(/commune:30341/);
    },
  );

  it('is an hour of Paris', () => {
    expect(readInstant('partir_apres', '2026-11-24T14:05')).toEqual({
      date: '2026-11-24',
      seconds: 14 * 3600 + 300,
    });
  });

  it.each(['', '14:05', '2026-02-30T14:05', '2026-11-24T25:00', '2026-11-24 14:05'])(
    'is refused when it is no instant (%s)',
    (text) => {
      expect(() => readInstant('partir_apres', text)).toThrow(/2026-11-24T14:00/);
    },
  );

  it('is refused when the permanence ends before it begins', () => {
    const presence = { date: '2026-11-24', heure_debut: '17:00', heure_fin: '14:00' };
    expect(() => readPresence(presence)).toThrow(/la fin après le début/);
  });

  it('is refused for an unknown mode, telling those known', () => {
    expect(() => readMode('fusée')).toThrow(/pied, velo, voiture, transports/);
  });
});
