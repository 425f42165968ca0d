import { Injectable } from '@nestjs/common';
import { DispositifsService } from '../../dispositifs/dispositifs.service.js';
import { inSlices } from '../in-slices.js';
import { boundsOf } from '../matrix/bounds-of.js';
import type { Counted } from '../matrix/matrices.service.js';
import { rankOfNeed } from '../needs.js';
import type { Offer } from '../offers/offer.js';
import { OffersService } from '../offers/offers.service.js';
import type { Sort } from '../raisons.js';
import {
  admitsSomebody,
  admitters,
  type Here,
  type ReachedOffer,
  reachOffer,
  standsIn,
} from './reached-offers.js';
import type { NamedOffer } from './named-offer.js';
import { SheetRepository } from './sheet.repository.js';
import type { FicheAnswer } from './sheet.schema.js';
import { firstToShow, showOffers } from './show-offers.js';
import type { SheetTerritory } from './territory.service.js';

type Lists = Pick<
  FicheAnswer,
  'offres' | 'desserte_exterieure' | 'sans_lieu' | 'dispositifs_absents'
>;

type Wanted = {
  /** Any communes: a territory need not have a sheet. */
  readonly territory: Pick<SheetTerritory, 'ranks'>;
  readonly counted: Counted;
  /** Slugs; null for every need. */
  readonly needs: readonly string[] | null;
  /** How many of each state are named; as many as a sheet shows, without it. */
  readonly most?: number;
};

type Gathered = {
  readonly reached: readonly ReachedOffer[];
  /** Nobody knows where they are. */
  readonly nowhere: readonly ReachedOffer[];
  /** Schemes that have a place in the territory. */
  readonly schemesHere: ReadonlySet<string>;
};

/** The offers that a territory reaches, by name, and the schemes that it has no place of. */
@Injectable()
export class TerritoryOffers {
  constructor(
    private readonly offers: OffersService,
    private readonly dispositifs: DispositifsService,
    private readonly repository: SheetRepository,
  ) {}

  async list(wanted: Wanted): Promise<Lists> {
    const gathered = await this.gather(wanted);
    const { reached, nowhere } = gathered;
    const of = (sort: Sort) => reached.filter((one) => one.sort === sort);
    const usable = [...of('vivante'), ...of('non-confirmee')];
    const shown = {
      vivantes: of('vivante'),
      a_confirmer: of('non-confirmee'),
      sans_interlocuteur: of('sans-interlocuteur'),
      saturees: of('saturee'),
      fermees: of('fermee'),
      desserte_exterieure: usable.filter(({ isHere }) => isHere === false),
      sans_lieu: nowhere,
    };
    const names = await this.namesOf(Object.values(shown), wanted.most);
    const { desserte_exterieure, sans_lieu, ...sorts } = shown;
    const show = (offers: readonly ReachedOffer[]) => showOffers(offers, names, wanted.most);
    const dispositifs_absents = await this.absentSchemes(gathered, usable);
    return {
      offres: {
        vivantes: show(sorts.vivantes),
        a_confirmer: show(sorts.a_confirmer),
        sans_interlocuteur: show(sorts.sans_interlocuteur),
        saturees: show(sorts.saturees),
        fermees: show(sorts.fermees),
      },
      desserte_exterieure: show(desserte_exterieure),
      sans_lieu: show(sans_lieu),
      dispositifs_absents,
    };
  }

  private async gather({ territory, counted, needs }: Wanted): Promise<Gathered> {
    const { homes, matrix } = counted;
    const here = hereOf(territory, counted);
    const wanted = needs && new Set(needs.map((slug) => rankOfNeed(slug) ?? -1));
    const reached: ReachedOffer[] = [];
    const nowhere: ReachedOffer[] = [];
    const schemesHere = new Set<string>();
    await inSlices(this.offers.list(), (offer) => {
      const { dispositif } = offer;
      if (dispositif !== null && !schemesHere.has(dispositif)) {
        if (offer.sites.some((site) => standsIn(site, here, homes))) schemesHere.add(dispositif);
      }
      if (wanted && !offer.needs.some((need) => wanted.has(need))) return;
      if (!wanted && offer.needs.length === 0) return;
      const found = reachOffer(offer, here, { homes, reach: matrix.reach });
      if (found) reached.push(found);
      else if (isNowhere(offer) && admitsSomebody(offer, here)) nowhere.push(placeless(offer));
    });
    return { reached, nowhere, schemesHere };
  }

  private async namesOf(
    lists: readonly (readonly ReachedOffer[])[],
    most?: number,
  ): Promise<ReadonlyMap<string, NamedOffer>> {
    const ids = new Set(
      lists.flatMap((list) => firstToShow(list, most)).map(({ offer }) => offer.id),
    );
    const named = await this.repository.findNames([...ids]);
    return new Map(named.map((one) => [one.id, one]));
  }

  private async absentSchemes(
    { schemesHere }: Gathered,
    usable: readonly ReachedOffer[],
  ): Promise<Lists['dispositifs_absents']> {
    const dispositifs = await this.dispositifs.list();
    return dispositifs
      .filter(({ liste_cej, slug }) => liste_cej && !schemesHere.has(slug))
      .map(({ slug, nom, ou }) => ({
        slug,
        nom,
        ou,
        offres_atteintes: usable.filter(({ offer }) => offer.dispositif === slug).length,
      }));
  }
}

const isNowhere = ({ everywhere, sites }: Offer): boolean => !everywhere && sites.length === 0;

const placeless = (offer: Offer): ReachedOffer => ({
  offer,
  sort: 'vivante',
  minutes: null,
  isHere: null,
});

function hereOf({ ranks }: Wanted['territory'], { homes, matrix }: Counted): Here {
  return {
    communes: new Set(ranks),
    admittedBy: admitters(homes, ranks),
    zoneCodes: new Set(ranks.flatMap((rank) => homes.all[rank]?.zoneCodes ?? [])),
    bounds: boundsOf(homes, ranks, matrix.reach.farthestMetres),
  };
}
