import { createReadStream } from 'node:fs';
import { exchangeErrors } from '../exchange.errors.js';
import { JsonRecordSplitter, JsonSplitError } from './split-json-records.js';

const RECORD_BYTES_MAX = 1_000_000;

/** One record of a data·inclusion export, with its rank in its list. */
export type JsonRow = {
  readonly kind: 'structure' | 'service';
  readonly rank: number;
  readonly value: Readonly<Record<string, unknown>>;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function kindOf(list: string, value: Readonly<Record<string, unknown>>): JsonRow['kind'] | null {
  if (list === 'structures') return 'structure';
  if (list === 'services') return 'service';
  if (list === '' || list === 'items' || list === 'features') {
    return 'structure_id' in value ? 'service' : 'structure';
  }
  return null;
}

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
  }[error.kind];
  return exchangeErrors.unreadableJson(error.offset, cause);
}

/** The records of one kind of a data·inclusion JSON file, one at a time. */
export async function* readJson(path: string, wanted: JsonRow['kind']): AsyncGenerator<JsonRow> {
  const splitter = new JsonRecordSplitter(RECORD_BYTES_MAX);
  const otherList = wanted === 'structure' ? 'services' : 'structures';
  let rank = 0;
  let known = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 17 })) {
      for (const { list, json, offset } of splitter.push(chunk)) {
        if (list === otherList) {
          known += 1;
          continue;
        }
        const value = parseRecord(json, offset);
        const kind = kindOf(list, value);
        if (kind !== null) known += 1;
        if (kind !== wanted) continue;
        rank += 1;
        yield { kind, rank, value };
      }
    }
    splitter.end();
  } catch (error) {
    throw toRefusal(error);
  }
  if (known === 0) throw exchangeErrors.notDataInclusion();
}
