import type { Feature, FeatureCollection } from 'geojson';
import { useEffect, useRef, type ReactElement } from 'react';
import {
  Layer,
  type FillLayerSpecification,
  type LineLayerSpecification,
  type MapRef,
  Source,
} from 'react-map-gl/maplibre';
import { BaseMap, type BaseMapWords, type Bounds } from './base-map';
import { boundsOfAreas } from './bounds-of-areas';
import type { BaseMapSource } from './use-base-style';

type AreaMapProps = {
  readonly source: BaseMapSource;
  readonly words: BaseMapWords;
  /** The outlines to fill. */
  readonly areas: readonly Feature[];
};

const OCCITANIE: Bounds = [-0.33, 42.33, 4.85, 45.05];
const FILL_PAINT: FillLayerSpecification['paint'] = {
  'fill-color': '#2f7d99',
  'fill-opacity': 0.35,
};
const EDGE_PAINT: LineLayerSpecification['paint'] = { 'line-color': '#0e3a4a', 'line-width': 1.5 };

const collect = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

/** The map follows what is chosen. */
function useFitted(map: { current: MapRef | null }, shown: string): void {
  useEffect(() => {
    const [west = 0, south = 0, east = 0, north = 0] = shown.split(',').map(Number);
    map.current?.fitBounds([west, south, east, north], { padding: 30, maxZoom: 11, duration: 0 });
  }, [map, shown]);
}

/** Territories filled, each within its outline. */
export function AreaMap({ source, words, areas }: AreaMapProps): ReactElement {
  const map = useRef<MapRef>(null);
  const bounds = boundsOfAreas(areas) ?? OCCITANIE;
  useFitted(map, bounds.join());
  return (
    <BaseMap isQuiet source={source} words={words} bounds={bounds} mapRef={map}>
      <Source id="survol" type="geojson" data={collect(areas)}>
        <Layer id="zone-aires" type="fill" paint={FILL_PAINT} />
        <Layer id="zone-bords" type="line" paint={EDGE_PAINT} />
      </Source>
    </BaseMap>
  );
}
