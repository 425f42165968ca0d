import type { Homes } from '../matrix/homes.js';
import type { Reach } from '../matrix/reach.js';
import type { BoundingBox } from '../../search/columns/bounding-box.js';
import type { Offer, Site } from '../offers/offer.js';
import { SORTS, type Sort } from '../raisons.js';

/** A territory as offers meet it. */
export type Here = {
  /** Ranks of its communes among all homes. */
  readonly communes: ReadonlySet<number>;
  /** Codes of a zone that admit somebody who lives here. */
  readonly zoneCodes: ReadonlySet<string>;
  /** Outside it, nobody who lives here gets anywhere in time. */
  readonly bounds: BoundingBox;
};

export type ReachedOffer = {
  readonly offer: Offer;
  readonly sort: Sort;
  /** From the nearest of its communes; null when distance is no matter. */
  readonly minutes: number | null;
  /** Whether the place reached stands in one of its communes; null when there is none. */
  readonly isHere: boolean | null;
};

export const admitsSomebody = ({ zone }: Offer, { zoneCodes }: Here): boolean =>
  zone.length === 0 || zone.some((code) => zoneCodes.has(code));

/** What an offer comes to for a territory: at its best place for whoever lives here; null out of reach. */
export function reachOffer(
  offer: Offer,
  here: Here,
  { homes, reach }: { readonly homes: Homes; readonly reach: Reach },
): ReachedOffer | null {
  if (!admitsSomebody(offer, here)) return null;
  if (offer.everywhere) {
    const isHere =
      offer.sites.length === 0 ? null : offer.sites.some((one) => standsIn(one, here, homes));
    return { offer, sort: offer.everywhere.sort, minutes: null, isHere };
  }
  const admits = (rank: number): boolean =>
    offer.zone.length === 0 ||
    (homes.all[rank]?.zoneCodes.some((code) => offer.zone.includes(code)) ?? false);
  let best: ReachedOffer | null = null;
  for (const site of offer.sites) {
    if (!isWithin(here.bounds, site)) continue;
    const minutes = minutesTo(site, here, { reach, admits });
    if (minutes === null) continue;
    const found = { offer, sort: site.sort, minutes, isHere: standsIn(site, here, homes) };
    if (!best || isBetter(found, best)) best = found;
  }
  return best;
}

export const standsIn = (
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
  { communes }: Pick<Here, 'communes'>,
  homes: Homes,
): boolean => communes.has(homes.nearestTo(latitude, longitude) ?? -1);

function minutesTo(
  { latitude, longitude }: Site,
  { communes }: Here,
  { reach, admits }: { readonly reach: Reach; readonly admits: (rank: number) => boolean },
): number | null {
  const { length, ranks, minutes } = reach.from(latitude, longitude);
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < length; at += 1) {
    const rank = ranks[at] ?? -1;
    if (!communes.has(rank) || (minutes[at] ?? 0) >= best || !admits(rank)) continue;
    best = Math.min(best, minutes[at] ?? Number.POSITIVE_INFINITY);
  }
  return best === Number.POSITIVE_INFINITY ? null : best;
}

function isBetter(one: ReachedOffer, other: ReachedOffer): boolean {
  const gain = SORTS.indexOf(other.sort) - SORTS.indexOf(one.sort);
  return gain > 0 || (gain === 0 && (one.minutes ?? 0) < (other.minutes ?? 0));
}

function isWithin({ south, north, west, east }: BoundingBox, site: Site): boolean {
  const { latitude, longitude } = site;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}
