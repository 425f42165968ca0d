import type { List } from './followed-source.js';

/** Rows asked at a time, unless the address says otherwise: some ten megabytes. */
const PAGE_ROWS = 2_000;

// What data·inclusion takes for one list and not for the other; a strict server would refuse it.
const ONLY_STRUCTURES: ReadonlySet<string> = new Set(['reseaux_porteurs', 'exclure_doublons']);
const OF_STRUCTURES: ReadonlySet<string> = new Set([
  ...ONLY_STRUCTURES,
  'sources',
  'code_region',
  'slug_region',
  'code_departement',
  'slug_departement',
  'code_commune',
  'size',
]);

const belongs = (name: string, list: List): boolean =>
  list === 'structures' ? OF_STRUCTURES.has(name) : !ONLY_STRUCTURES.has(name);

/**
 * The address of one page of a list of data·inclusion v1, from the one that a person gave: that of the
 * API (`…/api/v1`) or of either list, with the filters of their choice.
 */
export function pageUrl(given: string, list: List, page: number): string {
  const url = new URL(given);
  const base = url.pathname.replace(/\/+$/, '').replace(/\/(structures|services)$/, '');
  url.pathname = `${base}/${list}`;
  url.hash = '';
  const asked = [...url.searchParams].filter(([name]) => name !== 'page' && belongs(name, list));
  url.search = new URLSearchParams(asked).toString();
  if (!url.searchParams.has('size')) url.searchParams.set('size', String(PAGE_ROWS));
  url.searchParams.set('page', String(page));
  return url.href;
}
