import type { Sort } from '../raisons.js';

/** A point where young people are received. */
export type Site = {
  readonly latitude: number;
  readonly longitude: number;
  /** What the offer comes to for whoever gets there. */
  readonly sort: Sort;
  /** Full-time places; counted only when the site is open and somebody answers. */
  readonly supply: number;
};

/** A published offer, as coverage counts it. */
export type Offer = {
  readonly id: string;
  /** Ranks in BESOINS. */
  readonly needs: readonly number[];
  /** Codes of `zone_eligibilite`; empty: the whole country. */
  readonly zone: readonly string[];
  readonly dispositif: string | null;
  /** Lodged: the reason why it is reached from everywhere, before any other. */
  readonly lodges: boolean;
  /** At a distance, or lodged: whoever is admitted reaches it, wherever they live. */
  readonly everywhere: Omit<Site, 'latitude' | 'longitude'> | null;
  /** Where it stands; an offer reached everywhere may stand somewhere too. */
  readonly sites: readonly Site[];
};

export function isSameOffer(one: Offer, other: Offer): boolean {
  return (
    one.id === other.id &&
    one.dispositif === other.dispositif &&
    one.lodges === other.lodges &&
    isSameList(one.needs, other.needs) &&
    isSameList(one.zone, other.zone) &&
    isSameEnd(one.everywhere, other.everywhere) &&
    one.sites.length === other.sites.length &&
    one.sites.every((site, rank) => isSameSite(site, other.sites[rank]))
  );
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((value, rank) => value === other[rank]);
}

function isSameEnd(one: Offer['everywhere'], other: Offer['everywhere']): boolean {
  if (!one || !other) return one === other;
  return one.sort === other.sort && one.supply === other.supply;
}

function isSameSite(one: Site, other: Site | undefined): boolean {
  if (!other || one.latitude !== other.latitude || one.longitude !== other.longitude) return false;
  return one.sort === other.sort && one.supply === other.supply;
}
