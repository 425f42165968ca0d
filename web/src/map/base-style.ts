import type { StyleSpecification } from 'maplibre-gl';

export const LABEL_FONT = ['Noto Sans'];
export const LABEL_FONT_BOLD = ['Noto Sans Bold', 'Noto Sans'];

const PATIENCE_MS = 6_000;

/** The configured base map, made to draw its labels with our own font; throws when out of reach. */
export async function fetchBaseStyle(url: string): Promise<StyleSpecification> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`base style answered ${response.status}`);
  return withLocalLabels(await response.json());
}

export function withLocalLabels(style: StyleSpecification): StyleSpecification {
  const { glyphs: _glyphs, ...rest } = style;
  return {
    ...rest,
    layers: style.layers.map((layer) => {
      if (layer.type !== 'symbol' || !layer.layout?.['text-field']) return layer;
      const isBold = JSON.stringify(layer.layout['text-font'] ?? '').includes('Bold');
      const font = isBold ? LABEL_FONT_BOLD : LABEL_FONT;
      return { ...layer, layout: { ...layer.layout, 'text-font': font } };
    }),
  };
}
