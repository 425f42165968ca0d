import type { Commune } from '../commune.js';

export const MAILLES_DESSINEES = ['commune', 'epci', 'arrondissement', 'departement'] as const;
export type MailleDessinee = (typeof MAILLES_DESSINEES)[number];

const CODE_OF: Readonly<Record<MailleDessinee, (commune: Commune) => string | null>> = {
  commune: ({ code }) => code,
  epci: ({ epciSiren }) => epciSiren,
  arrondissement: ({ arrondissementCode }) => arrondissementCode,
  departement: ({ departementCode }) => departementCode,
};

/**
 * The areas that the communes of a territory belong to, each with all of its communes: an EPCI of
 * two départements is whole in both.
 */
export function groupAreas(
  communes: readonly Commune[],
  territory: ReadonlySet<string>,
  maille: MailleDessinee,
): Map<string, string[]> {
  const codeOf = CODE_OF[maille];
  const areas = new Map<string, string[]>();
  for (const commune of communes) {
    const code = codeOf(commune);
    if (code !== null && territory.has(commune.code)) areas.set(code, []);
  }
  for (const commune of communes) {
    const code = codeOf(commune);
    if (code !== null) areas.get(code)?.push(commune.code);
  }
  return areas;
}
