import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { LABEL_FONT_BOLD } from './base-style';

/** The map of last resort: the départements and their names, from our own server. */
export function outlineStyle(outline: FeatureCollection): StyleSpecification {
  const areas = outline.features.filter((feature) => feature.geometry.type !== 'Point');
  const labels = outline.features.filter((feature) => feature.geometry.type === 'Point');
  return {
    version: 8,
    sources: {
      contours: { type: 'geojson', data: { type: 'FeatureCollection', features: areas } },
      noms: { type: 'geojson', data: { type: 'FeatureCollection', features: labels } },
    },
    layers: [
      { id: 'fond', type: 'background', paint: { 'background-color': '#dbe8ec' } },
      { id: 'terre', type: 'fill', source: 'contours', paint: { 'fill-color': '#fbfaf6' } },
      {
        id: 'limites',
        type: 'line',
        source: 'contours',
        paint: { 'line-color': '#8fa6ae', 'line-width': 1.1 },
      },
      {
        id: 'noms',
        type: 'symbol',
        source: 'noms',
        layout: {
          'text-field': ['get', 'nom'],
          'text-font': LABEL_FONT_BOLD,
          'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 9, 16],
          'text-max-width': 7,
        },
        paint: { 'text-color': '#55707a', 'text-halo-color': '#fbfaf6', 'text-halo-width': 1.4 },
      },
    ],
  };
}
