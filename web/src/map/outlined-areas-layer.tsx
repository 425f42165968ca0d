import type { ReactElement } from 'react';
import { Layer, type LineLayerSpecification } from 'react-map-gl/maplibre';
import { AREA_SOURCE } from './choropleth-layer';

const PAINT: LineLayerSpecification['paint'] = { 'line-color': '#13262d', 'line-width': 2 };

/** Some of the areas that are drawn, within a thick outline. */
export function OutlinedAreasLayer({ codes }: { readonly codes: readonly string[] }): ReactElement {
  return (
    <Layer
      id="territoires-entoures"
      source={AREA_SOURCE}
      type="line"
      filter={['in', ['get', 'code'], ['literal', [...codes]]]}
      paint={PAINT}
    />
  );
}
