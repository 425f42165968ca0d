import { paramsOfSearch, searchFromParams, type Search } from '../../api/search-params';

/** What the line of HTML asks; or what of it cannot be read, as it was written. */
export type EmbedAsked =
  | { readonly kind: 'search'; readonly search: Search }
  | { readonly kind: 'unreadable'; readonly parts: readonly string[] };

// A need may be called what data·inclusion calls its sixteen families.
const OTHER_NAMES: Readonly<Record<string, string>> = { categories: 'thematiques' };
// Of a person, or of the page of the list: neither is for a line that is written once.
const IGNORED: ReadonlySet<string> = new Set(['page']);

/** Reads every parameter or says which it cannot: a map of something else would mislead. */
export function readEmbed(given: URLSearchParams): EmbedAsked {
  const params = new URLSearchParams();
  for (const [name, value] of given) {
    if (!IGNORED.has(name)) params.append(OTHER_NAMES[name] ?? name, value);
  }
  const search = { ...searchFromParams(params), eligibleOnly: false };
  const understood = paramsOfSearch(search);
  const parts = [...params]
    .filter(([name, value]) => value !== '' && !understood.getAll(name).includes(value))
    .map(([name, value]) => `${name}=${value}`);
  return parts.length > 0 ? { kind: 'unreadable', parts } : { kind: 'search', search };
}
