import { Injectable } from '@nestjs/common';
import { CATEGORIES } from '../../catalogue/vocabulaires/categories.js';
import { YouthService } from '../../territories/youth/youth.service.js';
import type { Cell } from '../cells/cell.js';
import { rollUp, takeStock } from '../cells/roll-up.js';
import { roundFigure, showBilan } from '../cells/show-row.js';
import { tellPart, tellYoung } from '../cells/tell-young.js';
import { readCell } from '../cells/read-cell.js';
import { HomesService } from '../matrix/homes.service.js';
import { type Counted, MatricesService } from '../matrix/matrices.service.js';
import { labelOfNeed, rankOfNeed } from '../needs.js';
import { OffersService } from '../offers/offers.service.js';
import { type Conditions, readConditions, readMaille, readNeed } from '../question.js';
import { compare } from './comparisons.js';
import { countReasons } from './count-reasons.js';
import { centresOf, neighboursOf } from './neighbours.js';
import { PeersService } from './peers.service.js';
import type { BesoinDuTerritoire, FicheAnswer, FicheParams, FicheQuery } from './sheet.schema.js';
import { type SheetTerritory, SheetTerritories } from './territory.service.js';
import { TerritoryOffers } from './territory-offers.service.js';

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
  ) {}

  async get(params: FicheParams, query: FicheQuery): Promise<FicheAnswer> {
    const maille = readMaille(params.maille);
    const conditions = readConditions(query);
    const isOfOneNeed = query.thematique !== undefined || query.categorie !== undefined;
    const needs = isOfOneNeed ? [readNeed(query)] : CATEGORIES.map(({ value }) => value);
    const territory = this.territories.find(maille, params.code, await this.homes.current());
    const { mode, dureeMax: maxMinutes } = conditions;
    const counted = await this.matrices.get({ region: territory.region, mode, maxMinutes });
    const besoins = needs.map((slug) => this.needOf(slug, { territory, counted, conditions }));
    const groupe = this.peers.groupOf(territory);
    const wanted = { territory, counted, needs: isOfOneNeed ? needs : null };
    return {
      territoire: {
        maille,
        code: territory.code,
        nom: territory.nom,
        communes: territory.ranks.length,
        departements: [...territory.departements],
        groupe: groupe && { code: groupe.code, nom: groupe.nom },
      },
      mode,
      duree_max: maxMinutes,
      inclure_a_confirmer: conditions.inclureAConfirmer,
      jour: this.offers.today,
      trajets_estimes: mode !== 'transports',
      jeunes: this.youthOf(territory, counted),
      besoins,
      ...(await this.territoryOffers.list(wanted)),
      voisins: this.neighboursOf(territory, counted),
    };
  }

  private needOf(
    slug: string,
    asked: {
      readonly territory: SheetTerritory;
      readonly counted: Counted;
      readonly conditions: Conditions;
    },
  ): BesoinDuTerritoire {
    const { territory, counted, conditions } = asked;
    const reading = {
      need: rankOfNeed(slug) ?? -1,
      inclureAConfirmer: conditions.inclureAConfirmer,
    };
    const numbers = cellsOf(territory, counted);
    const cells = numbers.flatMap((cell) => {
      const home = counted.homes.all[counted.matrix.communes[cell] ?? -1];
      return home ? [readCell(counted, { home, cell }, reading)] : [];
    });
    const rolled = rollUp(cells);
    const { maille } = territory;
    const peers = this.peers.of(territory, counted);
    return {
      besoin: { slug, label: labelOfNeed(slug) },
      couvert: rolled.etat,
      raison: rolled.raison,
      ...offersOf(territory, counted, { need: reading.need, cells }),
      indice: roundFigure(rolled.indice),
      bilan: showBilan(takeStock(cells)),
      raisons: countReasons(cells).map(({ raison, communes, jeunes }) => ({
        raison,
        communes,
        jeunes: tellPart(jeunes),
      })),
      demandes_sans_reponse: null,
      comparaisons: compare({ maille, cells: numbers }, peers, counted, reading),
    };
  }

  private youthOf({ ranks }: SheetTerritory, { homes }: Counted) {
    const { jeunes, estime, marge } = this.youth.total(
      ranks.flatMap((rank) => homes.all[rank]?.code ?? []),
    );
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

function cellsOf({ ranks }: SheetTerritory, { matrix }: Counted): readonly number[] {
  return ranks.flatMap((rank) => matrix.cellOfHome(rank) ?? []);
}

/** Each offer once, however many of the communes reach it. */
function offersOf(
  { maille, code }: SheetTerritory,
  { matrix }: Counted,
  { need, cells }: { readonly need: number; readonly cells: readonly Cell[] },
) {
  if (maille === 'commune') {
    const { offresVivantes = null, offresAConfirmer = null } = cells[0] ?? {};
    return { offres_vivantes: offresVivantes, offres_a_confirmer: offresAConfirmer };
  }
  if (cells.every(({ etat }) => etat === null)) {
    return { offres_vivantes: null, offres_a_confirmer: null };
  }
  const { live, toConfirm } = matrix.ofUnit(matrix.units.rankOf(maille, code) ?? -1, need);
  return { offres_vivantes: live, offres_a_confirmer: toConfirm };
}
