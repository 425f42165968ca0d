export const TRAVEL_MODES = ['pied', 'velo', 'voiture', 'transports'] as const;
/** How the young person goes there. */
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** The mode that is written; null for anything else. */
export function travelModeIn(text: string | null): TravelMode | null {
  return TRAVEL_MODES.find((mode) => mode === text) ?? null;
}
