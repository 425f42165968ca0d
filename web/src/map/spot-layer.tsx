import type { ReactElement } from 'react';
import { Layer, Source, type CircleLayerSpecification } from 'react-map-gl/maplibre';

export type Spot = { readonly longitude: number; readonly latitude: number };

const LIT_PAINT: CircleLayerSpecification['paint'] = {
  'circle-color': '#b03a1f',
  'circle-radius': 11,
  'circle-stroke-color': '#fff',
  'circle-stroke-width': 3,
};

const HOME_PAINT: CircleLayerSpecification['paint'] = {
  'circle-color': '#fff',
  'circle-radius': 6,
  'circle-stroke-color': '#13262d',
  'circle-stroke-width': 4,
};

/** One spot over everything else: what the list points at, or where the search starts. */
export function SpotLayer({
  id,
  spot,
  look,
}: {
  id: 'survol' | 'lieu';
  spot: Spot | null;
  look: 'lit' | 'home';
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
      <Layer id={`${id}-point`} type="circle" paint={look === 'lit' ? LIT_PAINT : HOME_PAINT} />
    </Source>
  );
}
