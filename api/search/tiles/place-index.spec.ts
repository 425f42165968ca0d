import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { LAYER, PlaceIndex, type ShownPlace } from './place-index.js';

const aPlace = (longitude: number, ...ids: string[]): ShownPlace => ({
  longitude,
  latitude: 43.7,
  services: ids.map((id) => ({ id, nom: `Service ${id}`, type: 'e2c', verdict: 'eligible' })),
});

function featuresOf(bytes: Uint8Array): Record<string, unknown>[] {
  const layer = new VectorTile(new PbfReader(bytes)).layers[LAYER];
  return Array.from({ length: layer?.length ?? 0 }, (_, rank) => ({
    ...layer?.feature(rank).properties,
  }));
}

describe('the tiles of places', () => {
  const index = new PlaceIndex([aPlace(4.27, 'a', 'b'), aPlace(4.28, 'c'), aPlace(-1, 'd')]);

  it('count services, not places, in a cluster', () => {
    const counts = featuresOf(index.draw({ z: 0, x: 0, y: 0 })).map(
      (one) => one['point_count'] ?? 1,
    );
    expect(counts.reduce((sum: number, count) => sum + Number(count), 0)).toBe(4);
  });

  it('tell apart the services that share a point', () => {
    const features = [0, 1].flatMap((shift) =>
      featuresOf(index.draw({ z: 14, x: 8386 + shift, y: 5976 })),
    );
    const shared = features.find((one) => one['point_count'] === 2);
    expect(JSON.parse(String(shared?.['services'])).map(({ id }: { id: string }) => id)).toEqual([
      'a',
      'b',
    ]);
    expect(features.find((one) => one['id'] === 'c')).toMatchObject({
      type: 'e2c',
      verdict: 'eligible',
    });
  });

  it('are empty where nothing stands', () => {
    expect(featuresOf(index.draw({ z: 10, x: 0, y: 0 }))).toEqual([]);
  });
});
