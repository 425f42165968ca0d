import type { Search } from '../../api/search-params';
import type { TravelMode } from '../../api/travel-modes';

const MINUTES_AT_FIRST = 45;

/** A first mode comes with a limit at once; another one keeps what was asked. */
export function chooseMode(
  search: Pick<Search, 'mode' | 'maxMinutes'>,
  mode: TravelMode | null,
): Pick<Search, 'mode' | 'maxMinutes' | 'knownTimes'> {
  const knownTimes = false;
  if (mode === null) return { mode, maxMinutes: null, knownTimes };
  return { mode, maxMinutes: search.mode ? search.maxMinutes : MINUTES_AT_FIRST, knownTimes };
}
