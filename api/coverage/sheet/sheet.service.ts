import { Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { maySeeProfessional } from '../../accounts/may-see-professional.js';
import { ORDRE_DES_ECRANS } from '../../catalogue/vocabulaires/categories.js';
import { takeTurn } from '../../http/take-turn.js';
import { YouthService } from '../../territories/youth/youth.service.js';
import { roundFigure } from '../cells/show-row.js';
import { tellYoung } from '../cells/tell-young.js';
import { DemandService } from '../demand/demand.service.js';
import { HomesService } from '../matrix/homes.service.js';
import { type Counted, MatricesService } from '../matrix/matrices.service.js';
import { OffersService } from '../offers/offers.service.js';
import { readConditions, readMaille, readNeed } from '../question.js';
import { TravelSource } from '../travel-source.service.js';
import { describeNeed } from './describe-need.js';
import { centresOf, neighboursOf } from './neighbours.js';
import { PeersService } from './peers.service.js';
import type { FicheAnswer, FicheParams, FicheQuery } from './sheet.schema.js';
import { TerritoryOffers } from './territory-offers.service.js';
import { type SheetTerritory, SheetTerritories } from './territory.service.js';

const NEIGHBOURS_SHOWN = 8;
const METRES_PER_KM = 1000;

/** The sheet of one territory: who reaches what there, and why not. */
@Injectable()
export class SheetService {
  constructor(
    private readonly matrices: MatricesService,
    private readonly homes: HomesService,
    private readonly offers: OffersService,
    private readonly territories: SheetTerritories,
    private readonly peers: PeersService,
    private readonly territoryOffers: TerritoryOffers,
    private readonly youth: YouthService,
    private readonly demand: DemandService,
    private readonly travelSource: TravelSource,
  ) {}

  async get(params: FicheParams, query: FicheQuery, acteur: Acteur | null): Promise<FicheAnswer> {
    const maille = readMaille(params.maille);
    const { mode, dureeMax: maxMinutes, inclureAConfirmer } = readConditions(query);
    const needs = needsOf(query);
    const territory = this.territories.find(maille, params.code, await this.homes.current());
    const { code, nom, ranks, region, departements } = territory;
    const demandes = await this.demandsOf(territory, acteur);
    await takeTurn();
    const counted = await this.matrices.get({ region, mode, maxMinutes });
    const groupe = this.peers.groupOf(territory);
    const whole = {
      maille,
      code,
      cells: ranks.flatMap((rank) => counted.matrix.cellOfHome(rank) ?? []),
      counted,
      peers: this.peers.of(territory, counted),
      inclureAConfirmer,
      demandes,
    };
    const isKnown = whole.cells.some((cell) => counted.matrix.knows(cell));
    // Read before anything is awaited: the matrix follows the catalogue.
    const besoins = (needs ?? ORDRE_DES_ECRANS).map((slug) => describeNeed(slug, whole));
    return {
      territoire: {
        maille,
        code,
        nom,
        communes: ranks.length,
        communes_de_la_region: ranks.filter((rank) => counted.homes.all[rank]?.region === region)
          .length,
        departements: [...departements],
        groupe: groupe && { code: groupe.code, nom: groupe.nom },
      },
      mode,
      duree_max: maxMinutes,
      inclure_a_confirmer: inclureAConfirmer,
      jour: this.offers.today,
      trajets_estimes: mode !== 'transports',
      trajets_source: this.travelSource.tell(mode, isKnown),
      jeunes: this.youthOf(territory, counted),
      besoins,
      ...(await this.territoryOffers.list({ territory, counted, needs })),
      voisins: this.neighboursOf(territory, counted),
    };
  }

  /** By category; told to professionals alone. */
  private async demandsOf(
    { maille, code }: SheetTerritory,
    acteur: Acteur | null,
  ): Promise<ReadonlyMap<string, number | null>> {
    if (!maySeeProfessional(acteur)) return new Map();
    const { besoins } = await this.demand.list({ territoire: `${maille}:${code}` });
    return new Map(besoins.map(({ categorie, total }) => [categorie, total]));
  }

  private youthOf({ ranks }: SheetTerritory, { homes }: Counted) {
    const { jeunes, estime, marge } = this.youth.total(homes.countedCodes(ranks));
    return { nombre: tellYoung(jeunes), estimes: estime, marge };
  }

  private neighboursOf({ maille, code }: SheetTerritory, { homes }: Counted) {
    return neighboursOf(centresOf(homes, maille), code, NEIGHBOURS_SHOWN).map((one) => ({
      maille,
      code: one.code,
      nom: this.territories.nameOf(maille, one.code),
      distance_km: roundFigure(one.metres / METRES_PER_KM) ?? 0,
    }));
  }
}

/** Null for every need. */
function needsOf(query: FicheQuery): readonly string[] | null {
  const isOfOneNeed = query.thematique !== undefined || query.categorie !== undefined;
  return isOfOneNeed ? [readNeed(query)] : null;
}
