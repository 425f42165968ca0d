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

/** A FeatureCollection, a territory a line; one that has no outline has a null geometry. */
export function* writeFeatures(collection: Collection): Generator<string> {
  const { items, said, outlines, approximatif, attribution } = collection;
  yield `{\n"type": "FeatureCollection",\n"approximatif": ${approximatif},\n`;
  yield `"attribution": ${JSON.stringify(attribution)},\n"features": [`;
  for (const [rank, item] of items.entries()) {
    const geometry = outlines.get(item.code) ?? null;
    const feature = { type: 'Feature', id: item.code, geometry, properties: { ...item, ...said } };
    yield `${rank === 0 ? '' : ','}\n${JSON.stringify(feature)}`;
  }
  yield '\n]\n}\n';
}
