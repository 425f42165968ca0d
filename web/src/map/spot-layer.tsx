import type { ReactElement } from 'react';
import {
  Layer,
  Source,
  type CircleLayerSpecification,
  type SymbolLayerSpecification,
} from 'react-map-gl/maplibre';
import { LABEL_FONT_BOLD } from './base-style';

export type Spot = {
  readonly longitude: number;
  readonly latitude: number;
  /** Written under the spot. */
  readonly name?: string;
};

type Paint = CircleLayerSpecification['paint'];

// A ring around the pin: the colour and the sign of its verdict stay in sight.
const LIT_PAINT: Paint = {
  'circle-opacity': 0,
  'circle-radius': 12,
  'circle-stroke-color': '#13262d',
  'circle-stroke-width': 4,
};

const LIT_HALO_PAINT: Paint = {
  'circle-opacity': 0,
  'circle-radius': 10,
  'circle-stroke-color': '#fff',
  'circle-stroke-width': 8.5,
};

const PLACE_PAINT: Paint = {
  'circle-color': '#0e3a4a',
  'circle-radius': 11,
  'circle-stroke-color': '#fff',
  'circle-stroke-width': 3,
};

// Wide enough to be seen around the pins and the clusters of the same town.
const HOME_PAINT: Paint = {
  'circle-color': '#ff9c73',
  'circle-opacity': 0.4,
  'circle-radius': 25,
  'circle-stroke-color': '#13262d',
  'circle-stroke-width': 2,
};

const NAME_LAYOUT: SymbolLayerSpecification['layout'] = {
  'text-field': ['get', 'nom'],
  'text-font': LABEL_FONT_BOLD,
  'text-size': 15,
  'text-anchor': 'top',
  'text-offset': [0, 1.9],
  'text-allow-overlap': true,
};

const NAME_PAINT: SymbolLayerSpecification['paint'] = {
  'text-color': '#13262d',
  'text-halo-color': '#fff',
  'text-halo-width': 2,
};

const PAINTS = { lit: LIT_PAINT, home: HOME_PAINT, place: PLACE_PAINT } as const;

/** One spot over everything else: what the list points at, or where the search starts. */
export function SpotLayer({
  id,
  spot,
  look,
}: {
  id: 'survol' | 'lieu';
  spot: Spot | null;
  look: keyof typeof PAINTS;
}): ReactElement {
  return (
    <Source
      id={id}
      type="geojson"
      data={{
        type: 'FeatureCollection',
        features: spot
          ? [
              {
                type: 'Feature',
                properties: { nom: spot.name ?? '' },
                geometry: { type: 'Point', coordinates: [spot.longitude, spot.latitude] },
              },
            ]
          : [],
      }}
    >
      {look === 'lit' ? <Layer id={`${id}-halo`} type="circle" paint={LIT_HALO_PAINT} /> : null}
      <Layer id={`${id}-point`} type="circle" paint={PAINTS[look]} />
      <Layer id={`${id}-nom`} type="symbol" layout={NAME_LAYOUT} paint={NAME_PAINT} />
    </Source>
  );
}
