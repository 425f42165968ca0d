import { Injectable } from '@nestjs/common';
import { toPage } from '../http/query.js';
import { takeTurn } from '../http/take-turn.js';
import { TerritoryRefsService } from '../territories/territory-refs.service.js';
import type { Cell } from './cells/cell.js';
import { orderRows } from './cells/order-rows.js';
import { takeStock } from './cells/roll-up.js';
import type { Row } from './cells/row.js';
import { RowsService } from './cells/rows.service.js';
import { showBilan, showRow } from './cells/show-row.js';
import type {
  CouvertureAnswer,
  CouvertureExportQuery,
  CouvertureQuery,
} from './coverage.schema.js';
import { coverageErrors } from './coverage.errors.js';
import { labelOfNeed, rankOfNeed } from './needs.js';
import { type Conditions, readConditions, readMaille, readNeed, readTri } from './question.js';
import { TravelSource } from './travel-source.service.js';

/** Which communes, for which need: the slug of a category or of a thematique. */
export type CellsWanted = Conditions & {
  readonly communes: readonly string[];
  readonly besoin: string;
};

/** The door of the room: who reaches what, and why not. */
@Injectable()
export class CoverageService {
  constructor(
    private readonly rows: RowsService,
    private readonly territories: TerritoryRefsService,
    private readonly travelSource: TravelSource,
  ) {}

  /**
   * The cells of communes, in their order; a commune of fewer than five young people counts for nobody.
   * @throws refused `couverture.besoin-inconnu`
   */
  cells({ communes, besoin, ...conditions }: CellsWanted): Promise<Cell[]> {
    return this.rows.cells(communes, { ...conditions, need: rankOf(besoin) });
  }

  async list({ page, size, ...query }: CouvertureQuery): Promise<CouvertureAnswer> {
    const { rows, ...said } = await this.table(query);
    const shown = rows.slice((page - 1) * size, page * size);
    return { ...toPage(shown.map(showRow), rows.length, { page, size }), ...said };
  }

  /** The whole table, in order, with what was asked. */
  async table(query: CouvertureExportQuery) {
    const besoin = readNeed(query);
    const maille = readMaille(query.maille);
    const order = readTri(query.tri);
    const conditions = readConditions(query);
    const { communes, ...territoire } = await this.territories.resolve(query.territoire);
    const asked = { ...conditions, need: rankOf(besoin) };
    // The cells of a region are read at one moment: many tables are made one a turn.
    await takeTurn();
    const cells = await this.rows.cells(communes, asked);
    const rows: readonly Row[] =
      maille === 'commune'
        ? this.rows.toRows(cells)
        : await this.rows.unitRows(maille, communes, asked);
    const isKnown = cells.some(({ etat }) => etat !== null);
    return {
      rows: orderRows(rows, order),
      territoire,
      besoin: { slug: besoin, label: labelOfNeed(besoin) },
      mode: conditions.mode,
      duree_max: conditions.dureeMax,
      maille,
      inclure_a_confirmer: conditions.inclureAConfirmer,
      jour: this.rows.today,
      trajets_estimes: conditions.mode !== 'transports',
      trajets_source: this.travelSource.tell(conditions.mode, isKnown),
      bilan: showBilan(takeStock(cells)),
    };
  }
}

function rankOf(besoin: string): number {
  const need = rankOfNeed(besoin);
  if (need === null) throw coverageErrors.unknownNeed(besoin);
  return need;
}
