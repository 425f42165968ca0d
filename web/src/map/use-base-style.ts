import { useQuery } from '@tanstack/react-query';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { useState } from 'react';
import { fetchBaseStyle } from './base-style';
import { loadLabelFonts } from './engine';
import { outlineStyle } from './outline-style';

export type BaseMapSource = {
  /** The configured style; null when there is none. */
  readonly styleUrl: string | null;
  readonly attribution: string;
  readonly fetchOutline: (signal: AbortSignal) => Promise<FeatureCollection>;
};

export type BaseStyle = {
  readonly kind: 'configured' | 'outline';
  readonly style: StyleSpecification;
};

const FAILURES_BEFORE_OUTLINE = 3;

/** The configured base map, or the outline when it fails: at once, or later while tiles are read. */
export function useBaseStyle(source: BaseMapSource): {
  base: BaseStyle | null;
  reportFailure: () => void;
} {
  const [failures, setFailures] = useState(0);
  const styleUrl = failures >= FAILURES_BEFORE_OUTLINE ? null : source.styleUrl;
  const { data } = useQuery({
    queryKey: ['base-map', styleUrl],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }): Promise<BaseStyle> => {
      await loadLabelFonts();
      const configured = styleUrl ? await fetchBaseStyle(styleUrl).catch(() => null) : null;
      if (configured) return { kind: 'configured', style: configured };
      return { kind: 'outline', style: outlineStyle(await source.fetchOutline(signal)) };
    },
  });
  return { base: data ?? null, reportFailure: () => setFailures((count) => count + 1) };
}
