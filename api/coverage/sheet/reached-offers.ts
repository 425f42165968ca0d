import type { Homes } from '../matrix/homes.js';
import type { Reach } from '../matrix/reach.js';
import type { BoundingBox } from '../../search/columns/bounding-box.js';
import type { Offer, Site } from '../offers/offer.js';
import { SORTS, type Sort } from '../raisons.js';

/** A territory as offers meet it. */
export type Here = {
  /** Ranks of its communes among all homes. */
  readonly communes: ReadonlySet<number>;
  /** Those that a zone admits, in order. */
  readonly admittedBy: (zone: readonly string[]) => readonly number[];
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

/** Those of some communes that a zone admits, in order; each zone is looked at once. */
export function admitters(
  homes: Homes,
  communes: readonly number[],
): (zone: readonly string[]) => readonly number[] {
  const inOrder = communes.toSorted((one, other) => one - other);
  const known = new Map<string, readonly number[]>();
  return (zone) => {
    if (zone.length === 0) return inOrder;
    const key = zone.join(' ');
    const found =
      known.get(key) ??
      inOrder.filter((rank) => homes.all[rank]?.zoneCodes.some((code) => zone.includes(code)));
    known.set(key, found);
    return found;
  };
}

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
  const admitted = here.admittedBy(offer.zone);
  let best: ReachedOffer | null = null;
  for (const site of offer.sites) {
    if (!isWithin(here.bounds, site)) continue;
    const minutes = reach.nearest(site.latitude, site.longitude, admitted);
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

function isBetter(one: ReachedOffer, other: ReachedOffer): boolean {
  const gain = SORTS.indexOf(other.sort) - SORTS.indexOf(one.sort);
  return gain > 0 || (gain === 0 && (one.minutes ?? 0) < (other.minutes ?? 0));
}

function isWithin({ south, north, west, east }: BoundingBox, site: Site): boolean {
  const { latitude, longitude } = site;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}
