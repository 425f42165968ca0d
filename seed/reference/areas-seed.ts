import type { SeedStep } from '../seed-step.js';
import { decodeAreas } from './decode-areas.js';
import { readDecoupage, fingerprintOf, readReference } from './source-files.js';

// Raise when the way of writing the rows changes while the list does not.
const WRITING = '1';
const FILE = 'superficies-occitanie.txt';

// A commune of 2018 that has since been merged adds to that of today.
const REPLACE = `
WITH given AS (
  SELECT coalesce(today.code, old.commune_code) AS code, sum(given.hectares)::int AS hectares
  FROM unnest($1::text[], $2::int[]) AS given (code, hectares)
  LEFT JOIN commune today ON today.code = given.code
  LEFT JOIN commune_ancienne old ON old.code = given.code
  WHERE today.code IS NOT NULL OR old.commune_code IS NOT NULL
  GROUP BY 1
)
INSERT INTO commune_superficie (commune_code, hectares)
SELECT code, hectares FROM given
ON CONFLICT (commune_code) DO UPDATE SET hectares = excluded.hectares`;

/** How large the communes of Occitanie are. */
export const areasSeed: SeedStep = {
  name: 'superficies',
  title: 'Superficies des communes',
  fingerprint: () => fingerprintOf(WRITING, readDecoupage('package.json'), readReference(FILE)),
  plant: async (manager) => {
    const areas = decodeAreas(readReference(FILE));
    await manager.query(REPLACE, [
      areas.map(({ code }) => code),
      areas.map(({ hectares }) => hectares),
    ]);
    return `${areas.length} communes de 2018`;
  },
};
