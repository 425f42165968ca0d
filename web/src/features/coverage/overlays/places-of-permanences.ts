import type { HeldPermanence } from '../../../api/coverage-permanences';
import type { HeldPlace } from '../../../map/held-layer';

export type PlaceOfPermanences = HeldPlace & {
  /** In the order of the list. */
  readonly permanences: readonly HeldPermanence[];
};

/** The points where permanences are held, each once; those without a point are on no map. */
export function placesOfPermanences(
  permanences: readonly HeldPermanence[],
): readonly PlaceOfPermanences[] {
  const places = new Map<string, PlaceOfPermanences>();
  for (const permanence of permanences) {
    const { latitude, longitude } = permanence;
    if (latitude === null || longitude === null) continue;
    const key = `${latitude} ${longitude}`;
    const held = [...(places.get(key)?.permanences ?? []), permanence];
    places.set(key, { key, latitude, longitude, count: held.length, permanences: held });
  }
  return [...places.values()];
}
