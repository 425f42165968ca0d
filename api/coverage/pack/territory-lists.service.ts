import { Injectable } from '@nestjs/common';
import { HomesService } from '../matrix/homes.service.js';
import { MatricesService } from '../matrix/matrices.service.js';
import type { Conditions } from '../question.js';
import type { FicheAnswer } from '../sheet/sheet.schema.js';
import { TerritoryOffers } from '../sheet/territory-offers.service.js';

type Lists = Pick<FicheAnswer, 'offres' | 'dispositifs_absents'>;

// Of each state: enough for a region of today, and a workbook that still opens.
const OFFERS_NAMED = 5_000;

const NONE = { total: 0, items: [] };
const NO_LISTS: Lists = {
  offres: {
    vivantes: NONE,
    a_confirmer: NONE,
    sans_interlocuteur: NONE,
    saturees: NONE,
    fermees: NONE,
  },
  dispositifs_absents: [],
};

/** The offers of any communes, by name: an instance's territory need not have a sheet. */
@Injectable()
export class TerritoryListsService {
  constructor(
    private readonly homes: HomesService,
    private readonly matrices: MatricesService,
    private readonly offers: TerritoryOffers,
  ) {}

  async list(communes: readonly string[], { mode, dureeMax }: Conditions): Promise<Lists> {
    const homes = await this.homes.current();
    const ranks = communes.flatMap((code) => homes.rankOf(code) ?? []);
    const region = homes.all[ranks[0] ?? -1]?.region;
    if (region === undefined) return NO_LISTS;
    const counted = await this.matrices.get({ region, mode, maxMinutes: dureeMax });
    return this.offers.list({ territory: { ranks }, counted, needs: null, most: OFFERS_NAMED });
  }
}
