import type { ReactElement } from 'react';
import { Layer, Source, type SymbolLayerSpecification } from 'react-map-gl/maplibre';
import { LABEL_FONT_BOLD } from './base-style';

export const HELD_LAYER = 'permanences';
export const DIAMOND = 'losange';

export type HeldPlace = {
  /** What `onHeld` of the map says when it is pointed at. */
  readonly key: string;
  readonly count: number;
  readonly latitude: number;
  readonly longitude: number;
};

// The tip of the diamond is at the place: a pin that stands there too stays in sight.
const LAYOUT: SymbolLayerSpecification['layout'] = {
  'icon-image': DIAMOND,
  'icon-anchor': 'bottom',
  'icon-size': ['step', ['get', 'nombre'], 0.9, 10, 1.1, 100, 1.4],
  'icon-allow-overlap': true,
  'text-field': ['to-string', ['get', 'nombre']],
  'text-font': LABEL_FONT_BOLD,
  'text-size': 13,
  'text-offset': [
    'step',
    ['get', 'nombre'],
    ['literal', [0, -1.25]],
    10,
    ['literal', [0, -1.5]],
    100,
    ['literal', [0, -1.95]],
  ],
  'text-allow-overlap': true,
};
const INK: SymbolLayerSpecification['paint'] = { 'text-color': '#13262d' };

/** A diamond where permanences are held, with how many; near ones are one until the map is closer. */
export function HeldLayer({ places }: { readonly places: readonly HeldPlace[] }): ReactElement {
  return (
    <Source
      id="permanences"
      type="geojson"
      cluster
      clusterRadius={34}
      clusterMaxZoom={12}
      clusterProperties={{ nombre: ['+', ['get', 'nombre']] }}
      data={{
        type: 'FeatureCollection',
        features: places.map(({ key, count, latitude, longitude }) => ({
          type: 'Feature',
          properties: { cle: key, nombre: count },
          geometry: { type: 'Point', coordinates: [longitude, latitude] },
        })),
      }}
    >
      <Layer id={HELD_LAYER} type="symbol" layout={LAYOUT} paint={INK} />
    </Source>
  );
}
