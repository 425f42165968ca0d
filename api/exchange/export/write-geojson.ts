import type { Feature, MultiPoint, Point, Position } from 'geojson';
import type { ServiceRecord } from '../../catalogue/records.js';
import type { ExportedPages } from './pages.js';
import { toRow } from './to-row.js';
import { writeItems } from './write-json.js';

type Located = { readonly longitude: number | null; readonly latitude: number | null };

const positionsOf = (places: readonly Located[]): Position[] => {
  const positions = places.flatMap(({ longitude, latitude }) =>
    longitude === null || latitude === null ? [] : [[longitude, latitude]],
  );
  return [...new Map(positions.map((position) => [position.join(), position])).values()];
};

/** Where a service is met: its own address, else the places of its permanences. */
function geometryOf(service: ServiceRecord): Point | MultiPoint | null {
  const own = positionsOf([service]);
  const all = own.length > 0 ? own : positionsOf(service.permanences.map(({ lieu }) => lieu));
  const [first, second] = all;
  if (!first) return null;
  return second ? { type: 'MultiPoint', coordinates: all } : { type: 'Point', coordinates: first };
}

function toFeature(service: ServiceRecord): Feature<Point | MultiPoint | null> {
  return {
    type: 'Feature',
    id: service.id,
    geometry: geometryOf(service),
    properties: { ...toRow(service), point_precision: service.point_precision },
  };
}

/** A FeatureCollection; a service that is nowhere has a null geometry. */
export async function* writeGeojson({ services }: ExportedPages): AsyncGenerator<string> {
  yield '{\n"type": "FeatureCollection",\n"features": [';
  yield* writeItems(services(), toFeature);
  yield '\n]\n}\n';
}
