import type { FeatureCollection } from 'geojson';
import type {
  FilterSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { LABEL_FONT, LABEL_FONT_BOLD } from './base-style';

const DEPARTEMENT: FilterSpecification = ['==', ['get', 'genre'], 'departement'];
const TOWN: FilterSpecification = ['==', ['get', 'genre'], 'ville'];
const NAME: FilterSpecification = ['==', ['get', 'genre'], 'etiquette'];
const LAND = '#fbfaf6';
const AROUND = '#eef0ec';

const NAME_LAYOUT: SymbolLayerSpecification['layout'] = {
  'text-field': ['upcase', ['get', 'nom']],
  'text-font': LABEL_FONT_BOLD,
  'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10, 9, 15],
  'text-letter-spacing': 0.06,
  'text-max-width': 7,
};

const TOWN_LAYOUT: SymbolLayerSpecification['layout'] = {
  'text-field': ['get', 'nom'],
  'text-font': LABEL_FONT,
  'text-size': ['interpolate', ['linear'], ['zoom'], 6, 11, 11, 15],
  'text-anchor': 'top',
  'text-offset': [0, 0.4],
  'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'population'], 0]],
};

/** The map of last resort: départements, their names and the towns, from our own server. */
export function outlineStyle(outline: FeatureCollection): StyleSpecification {
  return {
    version: 8,
    sources: { contours: { type: 'geojson', data: outline } },
    layers: [
      { id: 'fond', type: 'background', paint: { 'background-color': '#d6e5ea' } },
      {
        id: 'terre',
        type: 'fill',
        source: 'contours',
        filter: DEPARTEMENT,
        paint: { 'fill-color': ['case', ['get', 'occitanie'], LAND, AROUND] },
      },
      {
        id: 'limites',
        type: 'line',
        source: 'contours',
        filter: DEPARTEMENT,
        paint: { 'line-color': '#93aab2', 'line-width': 1.1 },
      },
      {
        id: 'villes-points',
        type: 'circle',
        source: 'contours',
        filter: TOWN,
        paint: { 'circle-color': '#93aab2', 'circle-radius': 2.5 },
      },
      {
        id: 'villes',
        type: 'symbol',
        source: 'contours',
        filter: TOWN,
        layout: TOWN_LAYOUT,
        paint: { 'text-color': '#3d535b', 'text-halo-color': LAND, 'text-halo-width': 1.4 },
      },
      {
        id: 'noms',
        type: 'symbol',
        source: 'contours',
        filter: NAME,
        layout: NAME_LAYOUT,
        paint: { 'text-color': '#6d8790', 'text-halo-color': LAND, 'text-halo-width': 1.4 },
      },
    ],
  };
}
