import Supercluster from 'supercluster';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Verdict } from '../../dispositifs/regle.js';

/** A service as the map shows it: never with what the profile says. */
export type ShownService = {
  readonly id: string;
  readonly nom: string;
  readonly type: string | null;
  readonly verdict: Verdict;
};

/** Everything that stands at one point. */
export type ShownPlace = {
  readonly longitude: number;
  readonly latitude: number;
  readonly services: readonly ShownService[];
};

type PlaceProperties = { readonly place: number; readonly count: number };
type ClusterProperties = { count: number };

export type TileAddress = { readonly z: number; readonly x: number; readonly y: number };

export const LAYER = 'solutions';
const EXTENT = 4_096;
const RADIUS_PX = 48;
const TILE_PX = 512;
/** Past this zoom every place stands alone. */
const CLUSTERED_UP_TO = 15;
const LISTED_AT_ONE_PLACE = 60;

/** The places of one result set, clustered zoom by zoom. */
export class PlaceIndex {
  private readonly clusters = new Supercluster<PlaceProperties, ClusterProperties>({
    extent: EXTENT,
    radius: (RADIUS_PX * EXTENT) / TILE_PX,
    maxZoom: CLUSTERED_UP_TO,
    map: ({ count }) => ({ count }),
    reduce: (sum, { count }) => {
      sum.count += count;
    },
  });

  constructor(private readonly places: readonly ShownPlace[]) {
    this.clusters.load(
      places.map(({ longitude, latitude, services }, place) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties: { place, count: services.length },
      })),
    );
  }

  /** An encoded vector tile; empty when nothing stands there. */
  draw({ z, x, y }: TileAddress): Uint8Array {
    const tile = this.clusters.getTile(z, x, y);
    const features = (tile?.features ?? []).flatMap((feature) => {
      const { tags } = feature;
      if (!tags) return [];
      return {
        ...feature,
        tags: 'place' in tags ? this.tagsOfPlace(tags.place) : this.tagsOfCluster(tags),
      };
    });
    return fromGeojsonVt(
      { [LAYER]: { ...EMPTY_TILE, z, x, y, features } },
      { version: 2, extent: EXTENT },
    );
  }

  private tagsOfCluster(tags: { readonly cluster_id: number; readonly count: number }) {
    return {
      cluster: true,
      cluster_id: tags.cluster_id,
      point_count: tags.count,
      zoom: this.clusters.getClusterExpansionZoom(tags.cluster_id),
    };
  }

  /** One service, or the list of those that share the point. */
  private tagsOfPlace(place: number) {
    const services = this.places[place]?.services ?? [];
    const [only] = services;
    if (services.length === 1 && only) {
      const { id, nom, type, verdict } = only;
      return { id, nom, type: type ?? '', verdict, nombre: 1 };
    }
    return {
      point_count: services.length,
      nombre: services.length,
      services: JSON.stringify(services.slice(0, LISTED_AT_ONE_PLACE)),
    };
  }
}

const EMPTY_TILE = {
  numPoints: 0,
  numSimplified: 0,
  numFeatures: 0,
  source: null,
  transformed: true,
  minX: 0,
  minY: 0,
  maxX: 1,
  maxY: 1,
};
