import { takeTurn } from '../../http/take-turn.js';
import type { CouvertureItem } from '../coverage.schema.js';
import type { Said } from './to-table.js';

export type Outline = { readonly type: 'MultiPolygon'; readonly coordinates: unknown };

export type Collection = {
  readonly items: readonly CouvertureItem[];
  readonly said: Said;
  readonly outlines: ReadonlyMap<string, Outline>;
  /** Whether an outline is drawn from the centres of communes. */
  readonly approximatif: boolean;
  readonly attribution: string;
};

const CHUNK_CHARACTERS = 64_000;

/** A FeatureCollection, a territory a line; one that has no outline has a null geometry. */
export async function* writeFeatures(collection: Collection): AsyncGenerator<string> {
  const { items, said, outlines, approximatif, attribution } = collection;
  yield `{\n"type": "FeatureCollection",\n"approximatif": ${approximatif},\n`;
  yield `"attribution": ${JSON.stringify(attribution)},\n"features": [`;
  let chunk = '';
  for (const [rank, item] of items.entries()) {
    const geometry = outlines.get(item.code) ?? null;
    const feature = { type: 'Feature', id: item.code, geometry, properties: { ...item, ...said } };
    chunk += `${rank === 0 ? '' : ','}\n${JSON.stringify(feature)}`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = '';
    await takeTurn();
  }
  yield `${chunk}\n]\n}\n`;
}
