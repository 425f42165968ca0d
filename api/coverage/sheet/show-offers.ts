import { CATEGORIES } from '../../catalogue/vocabulaires/categories.js';
import { BESOINS } from '../needs.js';
import type { Offer } from '../offers/offer.js';
import type { ReachedOffer } from './reached-offers.js';
import type { NamedOffer } from './named-offer.js';
import type { OffreDuTerritoire, OffresDuTerritoire } from './sheet.schema.js';
import type { Acces } from './vocabulary.js';

/** On a sheet; a file has room for more. */
const SHOWN = 50;

/** The nearest first, those that distance does not matter to last. */
export function firstToShow(
  offers: readonly ReachedOffer[],
  most = SHOWN,
): readonly ReachedOffer[] {
  return [...offers]
    .sort(
      (one, other) =>
        (one.minutes ?? Number.MAX_VALUE) - (other.minutes ?? Number.MAX_VALUE) ||
        (one.offer.id < other.offer.id ? -1 : 1),
    )
    .slice(0, most);
}

export function showOffers(
  offers: readonly ReachedOffer[],
  names: ReadonlyMap<string, NamedOffer>,
  most?: number,
): OffresDuTerritoire {
  return {
    total: offers.length,
    items: firstToShow(offers, most).flatMap((one) => {
      const named = names.get(one.offer.id);
      return named ? [showOffer(one, named)] : [];
    }),
  };
}

function showOffer({ offer, minutes, isHere }: ReachedOffer, named: NamedOffer): OffreDuTerritoire {
  return {
    id: named.id,
    nom: named.nom,
    structure: { id: named.structure_id, nom: named.structure_nom },
    commune: named.commune,
    besoins: offer.needs
      .filter((need) => need < CATEGORIES.length)
      .map((need) => BESOINS[need] ?? ''),
    acces: accessOf(offer),
    minutes: minutes === null ? null : Math.ceil(minutes),
    dans_le_territoire: isHere,
  };
}

function accessOf(offer: Offer): Acces {
  if (offer.everywhere) return offer.lodges ? 'hebergement' : 'a_distance';
  return offer.sites.length === 0 ? 'sans_lieu' : 'sur_place';
}
