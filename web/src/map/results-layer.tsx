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
  'circle-color': [
    'match',
    ['get', 'verdict'],
    'eligible',
    '#17603c',
    'non_eligible',
    '#8d2a20',
    '#8a5a00',
  ],
  'circle-radius': 9,
  'circle-stroke-color': '#fff',
  'circle-stroke-width': 2.5,
};

// The sign says it too: colour alone would not.
const SIGN_LAYOUT: SymbolLayerSpecification['layout'] = {
  'text-field': ['match', ['get', 'verdict'], 'eligible', '', 'non_eligible', '×', '?'],
  'text-font': LABEL_FONT_BOLD,
  'text-size': 13,
  'text-allow-overlap': true,
};

const WHITE: SymbolLayerSpecification['paint'] = { 'text-color': '#fff' };

const NEUTRAL_PIN: CircleLayerSpecification['paint'] = { ...PIN_PAINT, 'circle-color': '#b03a1f' };

type ResultsLayerProps = { tilesUrl: string; isNeutral?: boolean | undefined };

/** The pins and clusters of exactly the result set that the tiles are of. */
export function ResultsLayer({ tilesUrl, isNeutral }: ResultsLayerProps): ReactElement {
  return (
    <Source key={tilesUrl} id="resultats" type="vector" tiles={[tilesUrl]} maxzoom={16}>
      <Layer
        id={CLUSTER_LAYER}
        type="circle"
        source-layer={SOURCE_LAYER}
        filter={['has', 'point_count']}
        paint={CLUSTER_PAINT}
      />
      <Layer
        id="resultats-nombres"
        type="symbol"
        source-layer={SOURCE_LAYER}
        filter={['has', 'point_count']}
        layout={COUNT_LAYOUT}
        paint={WHITE}
      />
      <Layer
        id={PIN_LAYER}
        type="circle"
        source-layer={SOURCE_LAYER}
        filter={['!', ['has', 'point_count']]}
        paint={isNeutral ? NEUTRAL_PIN : PIN_PAINT}
      />
      {isNeutral ? null : (
        <Layer
          id="resultats-signes"
          type="symbol"
          source-layer={SOURCE_LAYER}
          filter={['!', ['has', 'point_count']]}
          layout={SIGN_LAYOUT}
          paint={WHITE}
        />
      )}
    </Source>
  );
}
