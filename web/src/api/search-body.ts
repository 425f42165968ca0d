import type { SearchBody } from './contract';
import { isUnknown, toBody, type Profil } from './profil';
import type { Search } from './search-params';

const PAGE_SIZE = 20;
const DAY_MS = 86_400_000;

/** The body of POST /search/services for what the URL says; nothing unknown is sent. */
export function bodyOfSearch(search: Search, profil: Profil, today: string): SearchBody {
  const body: SearchBody = { page: search.page, size: PAGE_SIZE };
  if (search.commune) body.code_commune = search.commune;
  if (search.territoire) body.territoire = search.territoire;
  if (profil.point) Object.assign(body, profil.point);
  if (search.q) body.q = search.q;
  if (search.zone) body.bbox = search.zone.join(',');
  if (search.distanceKm !== null) body.distance = search.distanceKm;
  if (search.mode) body.mode_transport = search.mode;
  if (search.maxMinutes !== null) body.duree_max = search.maxMinutes;
  if (search.knownTimes && search.mode === 'transports') body.horaires_connus = true;
  if (search.sort) body.tri = search.sort;
  if (search.eligibleOnly) body.eligibles_seulement = true;
  if (search.weekHours !== null) body.heures_semaine_min = search.weekHours;
  if (search.cejList) body.liste_cej = true;
  if (search.anyZone) body.hors_zone = true;
  if (search.within !== null) {
    body.du = today;
    body.au = daysAfter(today, search.within);
  }
  const { thematiques, dispositifs, types_structure, frais, modes_accueil } = search.facets;
  if (thematiques.length > 0) body.thematiques = [...thematiques];
  if (dispositifs.length > 0) body.dispositifs = [...dispositifs];
  if (types_structure.length > 0) body.types_structure = [...types_structure];
  if (frais.length > 0) body.frais = [...frais];
  if (modes_accueil.length > 0) body.modes_accueil = [...modes_accueil];
  if (!isUnknown(profil)) body.profil = toBody(profil);
  return body;
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
