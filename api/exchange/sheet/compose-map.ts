import type { Commune } from '../../territories/commune.js';
import type { Card } from './card.js';
import type { MapContent } from './draw-map.js';

const TOWN_REACH_DEGREES = 0.4;
const TOWNS_MAX = 400;

type Around = {
  readonly outline: MapContent['outline'];
  readonly home: Commune | null;
  readonly communes: readonly Commune[];
};

/** Where the solutions are, among the towns around; null when no place is known. */
export function composeMap(
  cards: readonly Card[],
  { outline, home, communes }: Around,
): MapContent | null {
  const places = cards.flatMap(({ point, number }) => (point ? [{ ...point, number }] : []));
  if (places.length === 0) return null;
  const shown = home?.centre ? [...places, home.centre] : places;
  const isNearLongitude = within(shown.map(({ longitude }) => longitude));
  const isNearLatitude = within(shown.map(({ latitude }) => latitude));
  const towns = communes
    .filter(
      ({ centre }) =>
        centre && isNearLongitude(centre.longitude) && isNearLatitude(centre.latitude),
    )
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .slice(0, TOWNS_MAX)
    .flatMap(({ centre, nom }) => (centre ? [{ ...centre, name: nom }] : []));
  return { outline, places, towns, home: home?.centre ? { ...home.centre, name: home.nom } : null };
}

function within(values: readonly number[]): (value: number) => boolean {
  const least = Math.min(...values) - TOWN_REACH_DEGREES;
  const most = Math.max(...values) + TOWN_REACH_DEGREES;
  return (value) => value > least && value < most;
}
