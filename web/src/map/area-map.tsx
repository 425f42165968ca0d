import { useQuery } from '@tanstack/react-query';
import type { Feature, FeatureCollection } from 'geojson';
import { useEffect, useRef, type ReactElement } from 'react';
import {
  Layer,
  type CircleLayerSpecification,
  type FillLayerSpecification,
  type MapRef,
  Source,
} from 'react-map-gl/maplibre';
import { BaseMap, type BaseMapWords, type Bounds } from './base-map';
import { boundsOfAreas } from './bounds-of-areas';
import type { BaseMapSource } from './use-base-style';

type Point = { readonly latitude: number; readonly longitude: number };

type AreaMapProps = {
  readonly source: BaseMapSource;
  readonly words: BaseMapWords;
  /** Codes of those to fill. */
  readonly departements: readonly string[];
  readonly points: readonly Point[];
};

const OCCITANIE: Bounds = [-0.33, 42.33, 4.85, 45.05];
const FILL_PAINT: FillLayerSpecification['paint'] = {
  'fill-color': '#2f7d99',
  'fill-opacity': 0.35,
  'fill-outline-color': '#0e3a4a',
};
const DOT_PAINT: CircleLayerSpecification['paint'] = {
  'circle-color': '#2f7d99',
  'circle-opacity': 0.75,
  'circle-radius': 7,
  'circle-stroke-color': '#0e3a4a',
  'circle-stroke-width': 1.5,
};

const collect = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

const dotOf = ({ latitude, longitude }: Point): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
});

/** The map follows what is chosen. */
function useFitted(map: { current: MapRef | null }, shown: string): void {
  useEffect(() => {
    const [west = 0, south = 0, east = 0, north = 0] = shown.split(',').map(Number);
    map.current?.fitBounds([west, south, east, north], { padding: 30, maxZoom: 11, duration: 0 });
  }, [map, shown]);
}

/** Départements filled, communes as points. */
export function AreaMap({ source, words, departements, points }: AreaMapProps): ReactElement {
  const map = useRef<MapRef>(null);
  const outline = useQuery({
    queryKey: ['outline'],
    queryFn: ({ signal }) => source.fetchOutline(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isFilled = ({ properties }: Feature): boolean =>
    properties?.['genre'] === 'departement' && departements.includes(String(properties['code']));
  const filled = (outline.data?.features ?? []).filter(isFilled);
  const features = [...filled, ...points.map(dotOf)];
  const bounds = boundsOfAreas(features) ?? OCCITANIE;
  useFitted(map, bounds.join());
  return (
    <BaseMap isQuiet source={source} words={words} bounds={bounds} mapRef={map}>
      <Source id="survol" type="geojson" data={collect(filled)}>
        <Layer id="zone-departements" type="fill" paint={FILL_PAINT} />
      </Source>
      <Source id="lieu" type="geojson" data={collect(points.map(dotOf))}>
        <Layer id="zone-communes" type="circle" paint={DOT_PAINT} />
      </Source>
    </BaseMap>
  );
}
