import type { Itinerary, ItineraryRequest } from './dialects.js';

/** A router of itineraries by road: OSRM, Valhalla, the State's. */
export type ItineraryRouter = {
  /** Null when it cannot answer for this mode; throws when it does not answer. */
  find(request: ItineraryRequest): Promise<Itinerary | null>;
};

/** Null when no ITINERAIRES_URL is set: times are then estimated. */
export const ITINERARY_ROUTER = Symbol('ITINERARY_ROUTER');
