import type { Feature, FeatureCollection } from 'geojson';
import type { CoverageState } from '../../api/coverage';

const ASPECTS = { couvert: 'yes', a_confirmer: 'unsure', non_couvert: 'no' } as const;

type Judged = { readonly couvert: CoverageState | null };

/** The outlines to be drawn, each with the aspect that the state of its area has on the map. */
export function areasOfRows(
  contours: { readonly features: readonly Feature[] },
  byCode: ReadonlyMap<string, Judged>,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: contours.features.map((feature) => {
      const code = String(feature.properties?.['code']);
      const state = byCode.get(code)?.couvert;
      return { ...feature, properties: { code, aspect: state ? ASPECTS[state] : 'unknown' } };
    }),
  };
}
