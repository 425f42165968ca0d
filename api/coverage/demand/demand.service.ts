import { Inject, Injectable } from '@nestjs/common';
import { CATEGORIES, categorieDe } from '../../catalogue/vocabulaires/categories.js';
import { THEMATIQUES } from '../../catalogue/vocabulaires/thematiques.js';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { TerritoryRefsService } from '../../territories/territory-refs.service.js';
import { demandErrors } from './demand.errors.js';
import { DemandRepository } from './demand.repository.js';
import type { DemandAnswer, DemandQuery } from './demand.schema.js';
import { SEUIL, type Shown, shown, shownTotal } from './hide-small-counts.js';
import { type Months, readMonths } from './read-months.js';
import { type DemandRow, sumByCommune, sumByNeed } from './sum-demand.js';

export type DemandCounts = {
  /** Of each commune that was asked for; null under the threshold, none included. */
  readonly byCommune: ReadonlyMap<string, Shown>;
  readonly total: Shown;
};

type Asked = {
  readonly communes: readonly string[];
  /** A thematique, or a category and all of its own; every need when absent. */
  readonly besoin?: string | undefined;
  readonly months: Months;
};

/** Needs that nobody met: searches without a usable result, and what counsellors reported. */
@Injectable()
export class DemandService {
  constructor(
    private readonly repository: DemandRepository,
    private readonly territories: TerritoriesService,
    private readonly refs: TerritoryRefsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The door for other rooms. `months`: first days, as `monthsOf` gives them. */
  async countsOf(asked: Asked): Promise<DemandCounts> {
    const counts = new Map(asked.communes.map((code) => [code, 0]));
    for (const { commune, nombre } of await this.rowsOf(asked)) {
      counts.set(commune, (counts.get(commune) ?? 0) + nombre);
    }
    return {
      byCommune: new Map([...counts].map(([code, count]) => [code, shown(count)])),
      total: shownTotal(counts.values()),
    };
  }

  /**
   * `2026-01` to `2026-11`; by default the twelve months that end now.
   * @throws refused `besoins.mois-illisible`, `besoins.mois-inverses`, `besoins.periode-trop-longue`
   */
  monthsOf(de?: string, a?: string): Months {
    const read = readMonths({ de, a }, parisDate(this.clock.now()));
    if (read.kind === 'unreadable') throw demandErrors.unreadableMonth(read.given);
    if (read.kind === 'reversed') throw demandErrors.reversedMonths();
    if (read.kind === 'too_many') throw demandErrors.tooManyMonths();
    return read.months;
  }

  async list(query: DemandQuery): Promise<DemandAnswer> {
    const months = this.monthsOf(query.mois_de, query.mois_a);
    const { communes, ...territoire } = await this.refs.resolve(query.territoire);
    const rows = await this.rowsOf({ communes, besoin: query.thematique, months });
    const { thematique } = query;
    const categories = thematique
      ? [categorieDe(thematique)]
      : CATEGORIES.map(({ value }) => value);
    return {
      territoire,
      mois_de: monthOf(months[0]),
      mois_a: monthOf(months.at(-1)),
      seuil: SEUIL,
      items: sumByCommune(rows).map(({ commune, categorie, total, natures }) => ({
        code_commune: commune,
        nom: this.territories.findCommune(commune)?.nom ?? commune,
        categorie,
        total,
        recherches: natures?.recherche ?? null,
        signalements: natures?.signalement ?? null,
      })),
      besoins: sumByNeed(rows, { categories, months }).map(({ par_mois, motifs, ...need }) => ({
        ...need,
        par_mois: par_mois.map(({ mois, total }) => ({ mois: monthOf(mois), total })),
        motifs: [...motifs],
      })),
    };
  }

  /** A count made under a code of the past is one of the commune of today. */
  private async rowsOf({ communes, besoin, months }: Asked): Promise<DemandRow[]> {
    if (besoin !== undefined && !isNeed(besoin)) throw demandErrors.unknownNeed(besoin);
    const codes = communes.flatMap((code) => [code, ...this.territories.oldCodesOf(code)]);
    const [first, last] = [months[0], months.at(-1)];
    if (first === undefined || last === undefined) return [];
    const rows = await this.repository.read([...new Set(codes)], { first, last });
    return rows
      .filter(
        (row) => besoin === undefined || [row.besoin, categorieDe(row.besoin)].includes(besoin),
      )
      .map((row) => ({
        ...row,
        commune: this.territories.findCommune(row.commune)?.code ?? row.commune,
      }));
  }
}

const monthOf = (firstDay: string | undefined): string => (firstDay ?? '').slice(0, 7);

const isNeed = (besoin: string): boolean =>
  [...CATEGORIES, ...THEMATIQUES].some(({ value }) => value === besoin);
