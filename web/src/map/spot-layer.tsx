import type { ReactElement } from 'react';
import { Layer, Source, type CircleLayerSpecification } from 'react-map-gl/maplibre';

export type Spot = { readonly longitude: number; readonly latitude: number };

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
                properties: {},
                geometry: { type: 'Point', coordinates: [spot.longitude, spot.latitude] },
              },
            ]
          : [],
      }}
    >
      {look === 'lit' ? <Layer id={`${id}-halo`} type="circle" paint={LIT_HALO_PAINT} /> : null}
      <Layer id={`${id}-point`} type="circle" paint={PAINTS[look]} />
    </Source>
  );
}
