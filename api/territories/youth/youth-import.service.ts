import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.js';
import { OCCITANIE } from '../commune.js';
import { territoriesErrors } from '../territories.errors.js';
import { TerritoriesService } from '../territories.service.js';
import { chooseYouthColumns, type Methode, type YouthColumns } from './choose-youth-columns.js';
import { GatheredYouth } from './gather-youth.js';
import type { TableLine } from './read-youth-table.adapter.js';
import type { YouthReport } from './youth-report.js';
import { YouthRepository } from './youth.repository.js';
import { YouthService } from './youth.service.js';

export type YouthOrder = {
  /** Of the figures; null: the one that the names of the columns tell. */
  readonly annee: number | null;
  readonly source: string | null;
  readonly dryRun: boolean;
};

// A workbook of INSEE opens with its documentation.
const HEADER_WITHIN = 500;
const SOURCE: Readonly<Record<Methode, string>> = {
  ages: 'INSEE, recensement, population par sexe et âge (POP1B)',
  'tranches-15-18-25': 'INSEE, recensement, diplômes et formation (15–17, 18–24, 25–29 ans)',
  'tranches-11-18-25': 'INSEE, recensement, population par IRIS (11–17, 18–24, 25–39 ans)',
  'tranche-15-29': 'INSEE, recensement, évolution et structure de la population (15–29 ans)',
};

/** Takes the young people of 16 to 25 from a file of INSEE: every row that can be, in one transaction. */
@Injectable()
export class YouthImportService {
  constructor(
    private readonly territories: TerritoriesService,
    private readonly repository: YouthRepository,
    private readonly youth: YouthService,
    private readonly transactions: Transactions,
  ) {}

  async import(lines: AsyncIterable<TableLine>, order: YouthOrder): Promise<YouthReport> {
    const { columns, gathered, annee } = await gather(lines, order);
    const { rows, renewed } = gathered.finish((code) => this.territories.findCommune(code));
    if (rows.length === 0) throw territoriesErrors.noYouthRow();
    const source = order.source ?? SOURCE[columns.methode];
    if (!order.dryRun) {
      await this.transactions.run((manager) =>
        this.repository.upsert(manager, rows, { annee, source }),
      );
      await this.youth.refresh();
    }
    const told = new Set(rows.map(({ code }) => code));
    return {
      methode: columns.methode,
      annee,
      lignes: gathered.lignes,
      communes: rows.length,
      jeunes: rows.reduce((sum, { jeunes }) => sum + jeunes, 0),
      anciensCodes: renewed,
      absentes: this.territories.communes.filter(
        ({ code, regionCode }) => regionCode === OCCITANIE && !told.has(code),
      ).length,
      refusees: gathered.refused,
      refuseesTotal: gathered.refusedTotal,
    };
  }
}

type Gathered = {
  readonly columns: YouthColumns;
  readonly gathered: GatheredYouth;
  readonly annee: number;
};

/** What cannot be taken is said at the header, not after seven million lines. */
async function gather(
  lines: AsyncIterable<TableLine>,
  { annee }: Pick<YouthOrder, 'annee'>,
): Promise<Gathered> {
  let found: Gathered | null = null;
  let read = 0;
  for await (const { ligne, cells } of lines) {
    if (found) {
      found.gathered.take(cells, ligne);
      continue;
    }
    const columns = chooseYouthColumns(cells);
    if (columns) found = begin(columns, cells, annee);
    else if (++read >= HEADER_WITHIN) break;
  }
  if (!found) throw territoriesErrors.unknownYouthFile();
  return found;
}

function begin(columns: YouthColumns, header: readonly string[], said: number | null): Gathered {
  const annee = said ?? columns.annee;
  if (annee === null) throw territoriesErrors.youthYearUnknown();
  return { columns, gathered: new GatheredYouth(columns, header), annee };
}
