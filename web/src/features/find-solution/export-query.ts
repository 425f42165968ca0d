import { UNKNOWN_PROFIL } from '../../api/profil';
import { bodyOfSearch } from '../../api/search-body';
import type { Search } from '../../api/search-params';

const UNSENT: ReadonlySet<string> = new Set(['page', 'size', 'eligibles_seulement', 'profil']);

/** What the search found, whole, as the address of a file: without the person, and without pages. */
export function exportQuery(search: Search, today: string): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(bodyOfSearch(search, UNKNOWN_PROFIL, today))) {
    if (UNSENT.has(name)) continue;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const one of values)
      query.append(name, typeof one === 'string' ? one : JSON.stringify(one));
  }
  return query;
}
