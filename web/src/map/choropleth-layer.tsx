import type { FeatureCollection } from 'geojson';
import type { ReactElement } from 'react';
import {
  type FillLayerSpecification,
  Layer,
  type LineLayerSpecification,
  Source,
} from 'react-map-gl/maplibre';

export const AREA_SOURCE = 'territoires';
export const AREA_LAYER = 'territoires';
export const HATCHED = 'motif-hachures';
export const DOTTED = 'motif-points';

const COLOURS: FillLayerSpecification['paint'] = {
  'fill-color': ['match', ['get', 'aspect'], 'yes', '#8fbccb', 'no', '#8d2a20', 'rgba(0,0,0,0)'],
  'fill-opacity': 0.85,
};

const PATTERNS: FillLayerSpecification['paint'] = {
  'fill-pattern': ['match', ['get', 'aspect'], 'unsure', HATCHED, DOTTED],
  'fill-opacity': 0.9,
};

const BORDERS: LineLayerSpecification['paint'] = {
  'line-color': '#fff',
  'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.4, 10, 1.4],
};

const LIT: LineLayerSpecification['paint'] = { 'line-color': '#13262d', 'line-width': 3.5 };

type ChoroplethLayerProps = {
  /** Each feature says its `code` and its `aspect`: yes, unsure, no or unknown. */
  readonly areas: FeatureCollection;
  readonly lit: string | null;
};

export function ChoroplethLayer({ areas, lit }: ChoroplethLayerProps): ReactElement {
  return (
    <Source id={AREA_SOURCE} type="geojson" data={areas}>
      <Layer id={AREA_LAYER} type="fill" paint={COLOURS} />
      <Layer
        id="territoires-motifs"
        type="fill"
        filter={['in', ['get', 'aspect'], ['literal', ['unsure', 'unknown']]]}
        paint={PATTERNS}
      />
      <Layer id="territoires-limites" type="line" paint={BORDERS} />
      <Layer
        id="territoire-montre"
        type="line"
        filter={['==', ['get', 'code'], lit ?? '']}
        paint={LIT}
      />
    </Source>
  );
}
