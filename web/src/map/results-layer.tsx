import type { ReactElement } from 'react';
import {
  Layer,
  Source,
  type CircleLayerSpecification,
  type SymbolLayerSpecification,
} from 'react-map-gl/maplibre';
import { LABEL_FONT_BOLD } from './base-style';

export const CLUSTER_LAYER = 'resultats-groupes';
export const PIN_LAYER = 'resultats-points';
const SOURCE_LAYER = 'solutions';

const IS_CLUSTER = ['has', 'point_count'] as const;

const CLUSTER_PAINT: CircleLayerSpecification['paint'] = {
  'circle-color': '#0e3a4a',
  'circle-radius': [
    'interpolate',
    ['linear'],
    ['get', 'point_count'],
    2,
    14,
    20,
    19,
    200,
    26,
    5000,
    36,
  ],
  'circle-stroke-color': '#fff',
  'circle-stroke-width': 2.5,
};

const COUNT_LAYOUT: SymbolLayerSpecification['layout'] = {
  'text-field': ['to-string', ['get', 'point_count']],
  'text-font': LABEL_FONT_BOLD,
  'text-size': 13,
  'text-allow-overlap': true,
};

const PIN_PAINT: CircleLayerSpecification['paint'] = {
  'circle-color': '#12566e',
  'circle-radius': 8,
  'circle-stroke-color': '#fff',
  'circle-stroke-width': 2.5,
};

/** The pins and clusters of exactly the result set that the tiles are of. */
export function ResultsLayer({ tilesUrl }: { tilesUrl: string }): ReactElement {
  return (
    <Source key={tilesUrl} id="resultats" type="vector" tiles={[tilesUrl]} maxzoom={16}>
      <Layer
        id={CLUSTER_LAYER}
        type="circle"
        source-layer={SOURCE_LAYER}
        filter={[...IS_CLUSTER]}
        paint={CLUSTER_PAINT}
      />
      <Layer
        id="resultats-nombres"
        type="symbol"
        source-layer={SOURCE_LAYER}
        filter={[...IS_CLUSTER]}
        layout={COUNT_LAYOUT}
        paint={{ 'text-color': '#fff' }}
      />
      <Layer
        id={PIN_LAYER}
        type="circle"
        source-layer={SOURCE_LAYER}
        filter={['!', [...IS_CLUSTER]]}
        paint={PIN_PAINT}
      />
    </Source>
  );
}
