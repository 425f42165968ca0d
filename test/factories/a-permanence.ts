import type { Permanence } from '../../api/catalogue/dates/next-occurrences.js';

/** A permanence of which nothing is known but what is told. */
export const aPermanence = (own: Partial<Permanence> = {}): Permanence => ({
  rrule: null,
  debut: null,
  fin: null,
  heure_debut: null,
  heure_fin: null,
  dates_exclues: [],
  dates_ajoutees: [],
  jours_feries: 'exclus',
  vacances_scolaires: 'inclues',
  zone_scolaire: null,
  ...own,
});
