import type { DataSource } from 'typeorm';
import { createRandom } from './random.js';

const QUERIES = 100;
const METRES = 50_000;
const DEGREES = 0.75;

export type SearchWork = {
  readonly path: string;
  readonly words: string | null;
  readonly around: {
    readonly longitude: number;
    readonly latitude: number;
    readonly radiusM: number;
  };
  /** For the same answer by SQL alone. */
  readonly parameters: readonly unknown[];
};

export type Scenario = { readonly name: string; readonly works: readonly SearchWork[] };

type Place = {
  readonly code: string;
  readonly departement: string;
  readonly epci: string | null;
  readonly longitude: number;
  readonly latitude: number;
};

const PLACES = `
SELECT code, departement_code AS departement, epci_siren AS epci,
  ST_X(centre) AS longitude, ST_Y(centre) AS latitude
FROM commune
WHERE centre IS NOT NULL AND departement_code !~ '^97'
ORDER BY md5(code)
LIMIT 4000`;

const WORDS = [
  'permis',
  'logement',
  'écoute',
  'formation',
  'garage solidaire',
  'apprentissage',
  'numérique',
  'santé mentale',
  'hébergement',
  'mobilité',
];

/** No two requests are alike: no cache of whole answers helps. */
export async function searchScenarios(
  dataSource: DataSource,
  repetition: number,
): Promise<Scenario[]> {
  const random = createRandom(7 + repetition);
  const places: Place[] = await dataSource.query(PLACES);
  const drawn = places.slice(repetition * 2 * QUERIES, (repetition * 2 + 1) * QUERIES);
  const others = places.slice((repetition * 2 + 1) * QUERIES, (repetition * 2 + 2) * QUERIES);
  return [
    { name: 'autour d’une commune', works: drawn.map((place) => toWork(place, null)) },
    {
      name: 'mots autour d’une commune',
      works: others.map((place) => toWork(place, random.pick(WORDS))),
    },
  ];
}

function toWork(place: Place, words: string | null): SearchWork {
  const { code, departement, epci, longitude, latitude } = place;
  const zones = [code, departement, 'france', '99100', ...(epci === null ? [] : [epci])];
  // A space ends the last word: a beginning would match more.
  const q = words === null ? '' : `&q=${encodeURIComponent(`${words} `)}`;
  return {
    path: `/api/v1/search/services?code_commune=${code}&size=20${q}`,
    words,
    around: { longitude, latitude, radiusM: METRES },
    parameters: [longitude, latitude, METRES, DEGREES, zones, departement],
  };
}
