import type { Commune, Point } from '../../territories/commune.js';
import { crowMetres } from '../estimates/crow-metres.js';
import { metresWithin } from '../estimates/estimate-minutes.js';
import type { Network } from '../timetable/network.js';
import type { StopOwners } from './stop-owners.js';
import { WALK_MINUTES_MAX } from './stops-around.js';

/** How far from its centre a commune's village may be, when no stop bears its name. */
const VILLAGE_METRES_MAX = 8_000;
const WALK_METRES_MAX = metresWithin('pied', WALK_MINUTES_MAX);

type Candidate = { readonly point: Point; readonly metres: number; readonly calls: number };

/**
 * Where a commune's inhabitants set out from to catch a bus: its centre, unless no stop is within walking distance of
 * it (the centre of a large commune may be a marsh) while the commune has stops. Then, of those that bear its name,
 * the one around which most buses call; else the one nearest to the centre. Null without a centre.
 */
export function departureOf(
  { code, centre }: Pick<Commune, 'code' | 'centre'>,
  network: Network,
  owners: StopOwners,
): Point | null {
  if (!centre || isServed(network, centre)) return centre;
  const stops = owners.ofCommune(code);
  const named = stops.filter(({ isNamed }) => isNamed);
  const candidates = (named.length > 0 ? named : stops).map(({ stop }): Candidate => {
    const point = pointOf(network, stop);
    const calls = named.length > 1 ? callsAround(point, network, owners.calls) : 0;
    return { point, metres: metresBetween(centre, point), calls };
  });
  const reachable =
    named.length > 0 ? candidates : candidates.filter(({ metres }) => metres < VILLAGE_METRES_MAX);
  const [best] = reachable.toSorted((a, b) => b.calls - a.calls || a.metres - b.metres);
  return best?.point ?? centre;
}

function isServed({ near }: Network, { latitude, longitude }: Point): boolean {
  let served = false;
  near.near(latitude, longitude, WALK_METRES_MAX, () => {
    served = true;
  });
  return served;
}

/** A town has several stops within a walk; a halt on the main road has one. */
function callsAround(point: Point, { near }: Network, calls: Uint32Array): number {
  let sum = 0;
  near.near(point.latitude, point.longitude, WALK_METRES_MAX, (stop) => {
    sum += calls[stop] ?? 0;
  });
  return sum;
}

const pointOf = ({ latitudes, longitudes }: Network, stop: number): Point => ({
  latitude: latitudes[stop] ?? 0,
  longitude: longitudes[stop] ?? 0,
});

const metresBetween = (a: Point, b: Point): number =>
  crowMetres(a.latitude, a.longitude, b.latitude, b.longitude);
