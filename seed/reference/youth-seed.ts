import type { SeedStep } from '../seed-step.js';
import { decodeYouth } from './decode-youth.js';
import { fingerprintOf, readReference } from './source-files.js';

// Raise when the way of writing the rows changes while the list does not.
const WRITING = '1';
const FILE = 'jeunes-occitanie.txt';
const YEAR = 2021;
const SOURCE = 'INSEE, recensement 2021, population par sexe et âge (POP1B)';

// What an office imported stays.
const UPSERT = `
INSERT INTO jeunesse_commune (commune_code, jeunes, marge, annee, source, origine)
SELECT given.code, given.jeunes, NULL, $3, $4, 'reference'
FROM unnest($1::text[], $2::int[]) AS given (code, jeunes)
JOIN commune ON commune.code = given.code
ON CONFLICT (commune_code) DO UPDATE
SET jeunes = excluded.jeunes, marge = NULL, annee = excluded.annee, source = excluded.source,
  maj_le = now()
WHERE jeunesse_commune.origine = 'reference'`;

/** Young people of 16 to 25 of 25 towns of Occitanie, as INSEE counts them. */
export const youthSeed: SeedStep = {
  name: 'jeunes',
  title: 'Jeunes de 16 à 25 ans',
  fingerprint: () => fingerprintOf(WRITING, readReference(FILE)),
  plant: async (manager) => {
    const towns = decodeYouth(readReference(FILE));
    await manager.query(UPSERT, [
      towns.map(({ code }) => code),
      towns.map(({ jeunes }) => jeunes),
      YEAR,
      SOURCE,
    ]);
    return `${towns.length} villes`;
  },
};
