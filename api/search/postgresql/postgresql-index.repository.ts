import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Bounds, TextMatches } from '../search-index.js';

const METRES_PER_DEGREE = 110_574;
const RADIANS_PER_DEGREE = Math.PI / 180;
const MARGIN_DEGREES = 0.02;

const ADMITTED = `
  s.statut = 'publie'
    AND s.supprime_le IS NULL
    AND ($2::numeric IS NULL OR s.score_qualite >= $2)
    AND ($3::boolean IS NULL OR s.liste_cej = $3)
    AND ($4::float8 IS NULL
      OR s.point && ST_MakeEnvelope($4, $5, $6, $7, 4326)
      OR s.point IS NULL
      OR s.hebergement
      OR 'a-distance' = ANY (s.modes_accueil)
      OR EXISTS (SELECT 1 FROM permanence p WHERE p.service_id = s.id))`;

// Ids and scores in one text: far quicker to read than as many rows.
const IN_ONE_TEXT = `
SELECT
  string_agg(id, E'\\x01') AS ids,
  string_agg(round((score * 10000)::numeric)::text, ',') AS scores`;

const MATCHES = `
WITH asked AS MATERIALIZED (SELECT to_tsquery('maillage', $1) AS query)
${IN_ONE_TEXT}
FROM (
  SELECT s.id, ts_rank(s.recherche, asked.query, 32) AS score
  FROM service s, asked
  WHERE s.recherche @@ asked.query
    AND ${ADMITTED}
) matches`;

// A term that few services have tells more than one that most of them have.
const MATCHES_OF_ANY = `
WITH asked AS MATERIALIZED (
  SELECT to_tsquery('maillage', term) AS query
  FROM unnest($1::text[]) AS term
), weighted AS MATERIALIZED (
  SELECT query, 1.0 / (1 + ln(1 + (SELECT count(*) FROM service s WHERE s.recherche @@ query))) AS weight
  FROM asked
)
${IN_ONE_TEXT}
FROM (
  SELECT s.id, least(1, sum(weight * (0.5 + ts_rank(s.recherche, query, 32))) / $8::int) AS score
  FROM weighted
  JOIN service s ON s.recherche @@ query
  WHERE ${ADMITTED}
  GROUP BY s.id
) matches`;

const KNOWN_WORDS = `
SELECT word
FROM unnest($1::text[]) AS word
WHERE EXISTS (
  SELECT 1
  FROM service s
  WHERE s.recherche @@ plainto_tsquery('maillage', word)
    AND s.statut = 'publie'
    AND s.supprime_le IS NULL
)`;

@Injectable()
export class PostgresqlIndexRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findMatches(query: string, bounds: Bounds): Promise<TextMatches> {
    if (query === '') return { ids: [], scores: [] };
    return toMatches(await this.dataSource.query(MATCHES, [query, ...parametersOf(bounds)]));
  }

  async findMatchesOfAny(terms: readonly string[], bounds: Bounds): Promise<TextMatches> {
    const parameters = [terms, ...parametersOf(bounds), terms.length];
    return toMatches(await this.dataSource.query(MATCHES_OF_ANY, parameters));
  }

  async findKnownWords(words: readonly string[]): Promise<string[]> {
    const rows = await this.dataSource.query<{ word: string }[]>(KNOWN_WORDS, [words]);
    return rows.map(({ word }) => word);
  }
}

type MatchesRow = { readonly ids: string | null; readonly scores: string | null };

function toMatches([row]: readonly MatchesRow[]): TextMatches {
  return {
    ids: row?.ids?.split('\u0001') ?? [],
    scores: row?.scores?.split(',').map((score) => Number(score) / 10_000) ?? [],
  };
}

function parametersOf({ scoreQualiteMinimum, listeCej, around }: Bounds): unknown[] {
  return [scoreQualiteMinimum, listeCej, ...envelopeOf(around)];
}

type Envelope = [
  west: number | null,
  south: number | null,
  east: number | null,
  north: number | null,
];

/** A box that surely holds the circle; none near the poles or half round the world. */
function envelopeOf(around: Bounds['around']): Envelope {
  if (!around) return [null, null, null, null];
  const { longitude, latitude, radiusM } = around;
  const north = radiusM / METRES_PER_DEGREE + MARGIN_DEGREES;
  const narrowest = Math.cos(Math.min(89, Math.abs(latitude) + north) * RADIANS_PER_DEGREE);
  const east = north / narrowest;
  if (Math.abs(longitude) + east >= 180) return [null, null, null, null];
  return [longitude - east, latitude - north, longitude + east, latitude + north];
}
