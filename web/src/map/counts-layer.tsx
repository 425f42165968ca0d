import type { ReactElement } from 'react';
import {
  type CircleLayerSpecification,
  Layer,
  Source,
  type SymbolLayerSpecification,
} from 'react-map-gl/maplibre';
import { LABEL_FONT_BOLD } from './base-style';

export type CountAt = {
  readonly count: number;
  readonly latitude: number;
  readonly longitude: number;
};

const CIRCLES: CircleLayerSpecification['paint'] = {
  'circle-color': '#ff9c73',
  'circle-opacity': 0.9,
  'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'count']], 2, 11, 10, 22, 40, 44],
  'circle-stroke-color': '#13262d',
  'circle-stroke-width': 1.5,
};
const NUMBERS: SymbolLayerSpecification['layout'] = {
  'text-field': ['to-string', ['get', 'count']],
  'text-font': LABEL_FONT_BOLD,
  'text-size': 13,
  'text-allow-overlap': true,
};
const INK: SymbolLayerSpecification['paint'] = { 'text-color': '#13262d' };

/** Circles as large as what they count, with the number in them. */
export function CountsLayer({ counts }: { readonly counts: readonly CountAt[] }): ReactElement {
  return (
    <Source
      id="comptes"
      type="geojson"
      data={{
        type: 'FeatureCollection',
        features: counts.map(({ count, latitude, longitude }) => ({
          type: 'Feature',
          properties: { count },
          geometry: { type: 'Point', coordinates: [longitude, latitude] },
        })),
      }}
    >
      <Layer id="comptes-cercles" type="circle" paint={CIRCLES} />
      <Layer id="comptes-nombres" type="symbol" layout={NUMBERS} paint={INK} />
    </Source>
  );
}
