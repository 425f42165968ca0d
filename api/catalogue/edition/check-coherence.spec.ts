import { describe, expect, it } from 'vitest';
import { checkCoherence } from './check-coherence.js';
import type { Champs, Objet } from './sheet.js';

const wrong = (objet: Objet, champs: Champs): string[] =>
  checkCoherence(objet, champs).map(({ champ }) => champ);

describe('fields that are each right', () => {
  it.each([
    ['permanence', { debut: '2026-12-01', fin: '2026-11-30' }, ['fin']],
    ['permanence', { heure_debut: '14:00', heure_fin: '09:00' }, ['heure_fin']],
    ['permanence', { heure_debut: '14:00', heure_fin: '14:00' }, ['heure_fin']],
    ['permanence', { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' }, ['debut']],
    ['fermeture', { service_id: 'a', du: '2026-12-01', au: '2026-11-30' }, ['au']],
    ['fermeture', { du: '2026-12-01', au: null }, ['service_id']],
    ['fermeture', { service_id: 'a', structure_id: 'b', du: '2026-12-01' }, ['service_id']],
    ['service', { places_disponibles: 12, places_total: 10 }, ['places_disponibles']],
    ['service', { regles: [{ id: 'a' }, { id: 'a' }] }, ['regles']],
    ['lieu', { longitude: 4.2, latitude: null }, ['longitude']],
  ] as const)('may contradict each other: %s %j', (objet, champs, expected) => {
    expect(wrong(objet, champs)).toEqual(expected);
  });

  it.each([
    ['permanence', {}],
    ['permanence', { heure_debut: '14:00', heure_fin: null }],
    ['permanence', { rrule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO' }],
    ['permanence', { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', debut: '2026-11-23' }],
    ['fermeture', { structure_id: 'b', du: '2026-12-01', au: '2026-12-01' }],
    ['service', { places_disponibles: 0, places_total: null, regles: [{ id: 'a' }, { id: 'b' }] }],
  ] as const)('may agree: %s %j', (objet, champs) => {
    expect(wrong(objet, champs)).toEqual([]);
  });
});
