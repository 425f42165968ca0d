import type { Elargissement } from '../../api/contract';
import { emptyResult } from '../../messages/fr/empty-result';
import { refine } from '../../messages/fr/refine';
import { formatMinutes } from '../../messages/fr/travel';
import { FACETS, NO_FACETS, type Search } from '../../api/search-params';

const words = emptyResult.ways;

/** What a widening of the API changes in our search. */
export function widening(way: Elargissement, search: Search): Partial<Search> {
  if (way.quoi === 'distance') return { distanceKm: way.distance_km, zone: null };
  if (way.quoi === 'duree') return { maxMinutes: way.duree_minutes };
  if (way.quoi === 'date') return { within: null };
  if (way.quoi === 'zone') return { anyZone: true };
  if (way.quoi === 'texte') return { q: '' };
  const facet = FACETS.find((name) => name === way.champ);
  if (facet) return { facets: { ...search.facets, [facet]: [] } };
  if (way.champ === 'eligibles_seulement') return { eligibleOnly: false };
  if (way.champ === 'heures_semaine_min') return { weekHours: null };
  if (way.champ === 'liste_cej') return { cejList: false };
  if (way.champ === 'bbox') return { zone: null };
  if (way.champ === 'horaires_connus') return { knownTimes: false };
  return { facets: NO_FACETS, eligibleOnly: false, weekHours: null, cejList: false };
}

export function wideningLabel(way: Elargissement): string {
  if (way.quoi === 'distance' && way.distance_km !== null) return words.distance(way.distance_km);
  if (way.quoi === 'duree') {
    return way.duree_minutes === null
      ? words.anyDuration
      : words.duration(formatMinutes(way.duree_minutes));
  }
  if (way.quoi === 'date') return words.date;
  if (way.quoi === 'zone') return words.anyZone;
  if (way.quoi === 'texte') return words.text;
  const facet = FACETS.find((name) => name === way.champ);
  if (facet) return words.facet(refine.facets[facet]);
  if (way.champ === 'eligibles_seulement') return words.eligible;
  if (way.champ === 'heures_semaine_min') return words.hours;
  if (way.champ === 'liste_cej') return words.cejList;
  if (way.champ === 'bbox') return words.map;
  if (way.champ === 'horaires_connus') return words.unknownTimes;
  return words.conditions;
}
