import { createReadStream } from 'node:fs';
import { exchangeErrors } from '../exchange.errors.js';
import { type JsonRecord, JsonRecordSplitter, JsonSplitError } from './split-json-records.js';

const RECORD_BYTES_MAX = 1_000_000;
// A few records: between two chunks, what the database answers is heard.
const CHUNK_BYTES = 1 << 15;

/** One record of a data·inclusion export, with its rank in its list. */
export type JsonRow = {
  readonly kind: 'structure' | 'service';
  readonly rank: number;
  readonly value: Readonly<Record<string, unknown>>;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const KIND_OF_LIST: ReadonlyMap<string, JsonRow['kind']> = new Map([
  ['structures', 'structure'],
  ['services', 'service'],
]);
// A bare array, a page of the API, GeoJSON: each record tells what it is.
const MIXED_LISTS = new Set(['', 'items', 'features']);

const kindOf = (value: Readonly<Record<string, unknown>>): JsonRow['kind'] =>
  'structure_id' in value ? 'service' : 'structure';

function parseRecord(json: string, offset: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    if (!isObject(value)) return {};
    return isObject(value['properties']) ? value['properties'] : value;
  } catch (error) {
    throw exchangeErrors.unreadableJson(offset, error instanceof Error ? error.message : 'JSON');
  }
}

function toRefusal(error: unknown): unknown {
  if (!(error instanceof JsonSplitError)) return error;
  const cause = {
    'record-too-long': `un objet dépasse ${RECORD_BYTES_MAX / 1_000_000} Mo`,
    truncated: 'le fichier est coupé',
    'not-a-list': 'une liste est attendue',
    'too-many-names': 'il porte trop de noms avant ses listes',
  }[error.kind];
  return exchangeErrors.unreadableJson(error.offset, cause);
}

/** Says, before a record is parsed when its list tells its kind, whether it is wanted. */
export type Wants = (kind: JsonRow['kind'], list: string) => boolean;

/** The records of a data·inclusion JSON file, one at a time, in the order of the file. */
export async function* readJson(path: string, wants: Wants): AsyncGenerator<JsonRow> {
  const splitter = new JsonRecordSplitter(RECORD_BYTES_MAX);
  const ranks = { structure: 0, service: 0 };
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      for (const record of splitter.push(chunk)) {
        const row = rowOf(record, ranks, wants);
        if (row) yield row;
      }
    }
    splitter.end();
  } catch (error) {
    throw toRefusal(error);
  }
  if (ranks.structure + ranks.service === 0) throw exchangeErrors.notDataInclusion();
}

function rowOf(
  { list, json, offset }: JsonRecord,
  ranks: Record<JsonRow['kind'], number>,
  wants: Wants,
): JsonRow | null {
  const told = KIND_OF_LIST.get(list);
  if (told && !wants(told, list)) {
    ranks[told] += 1;
    return null;
  }
  const value = parseRecord(json, offset);
  const kind = told ?? (MIXED_LISTS.has(list) ? kindOf(value) : null);
  if (kind === null) return null;
  ranks[kind] += 1;
  return told || wants(kind, list) ? { kind, rank: ranks[kind], value } : null;
}
