const APPROXIMATE =
  'Contours approximatifs, tracés par Maillage des centres des communes (IGN/INSEE 2018)';

/** Each source once, and what is said of what we drew ourselves. */
export function writeAttribution(
  sources: readonly (string | null)[],
  isApproximate: boolean,
): string {
  const named = new Set(sources.map((source) => source ?? 'contours officiels importés'));
  return [...named, ...(isApproximate ? [APPROXIMATE] : [])].join(' · ');
}
