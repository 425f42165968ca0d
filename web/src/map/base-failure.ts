const OUR_SOURCES = ['resultats', 'survol', 'lieu'];

/** Is this error of the base map's own tiles, rather than of what we draw on it? */
export function isBaseFailure(event: object): boolean {
  return 'sourceId' in event && !OUR_SOURCES.includes(String(event.sourceId));
}
