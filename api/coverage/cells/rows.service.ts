import { Injectable } from '@nestjs/common';
import { TerritoriesService } from '../../territories/territories.service.js';
import { OffersService } from '../offers/offers.service.js';
import { HomesService } from '../matrix/homes.service.js';
import { MatricesService, type Counted } from '../matrix/matrices.service.js';
import type { Maille, MailleOfUnits } from '../matrix/units.js';
import type { Conditions } from '../question.js';
import type { Cell, Reading } from './cell.js';
import { readCell } from './read-cell.js';
import { rollUp } from './roll-up.js';
import type { Row } from './row.js';
import { tellTogether, tellYoung } from './tell-young.js';

export type Asked = Conditions & { readonly need: number };

type UnitWanted = {
  readonly maille: MailleOfUnits;
  readonly code: string;
  /** The communes of the territory that was asked about. */
  readonly inside: ReadonlySet<string>;
};

/** Reads cells out of the matrices, and rolls them up. */
@Injectable()
export class RowsService {
  constructor(
    private readonly matrices: MatricesService,
    private readonly homes: HomesService,
    private readonly territories: TerritoriesService,
    private readonly offers: OffersService,
  ) {}

  get today(): string {
    return this.offers.today;
  }

  /** In the order of the codes; a code that is no commune of today has no cell. */
  async cells(communes: readonly string[], asked: Asked): Promise<Cell[]> {
    const found = new Map<string, Cell>();
    for (const [region, codes] of await this.byRegion(communes)) {
      const counted = await this.matrices.get(wanted(region, asked));
      for (const code of codes) {
        const cell = cellOf(counted, code, readingOf(asked));
        if (cell) found.set(code, cell);
      }
    }
    return communes.flatMap((code) => found.get(code) ?? []);
  }

  /** Communes as rows of a table. */
  toRows(cells: readonly Cell[]): Row[] {
    return cells.map(({ commune: code, ...cell }) => {
      const jeunesInconnus = cell.etat === null ? tellYoung(cell.jeunes) : 0;
      const nom = this.nameOf('commune', code);
      return { code, nom, ...cell, jeunesInconnus, jeunesHorsTerritoire: 0 };
    });
  }

  /** The territories of a maille that hold one of the communes, whole: an EPCI counts wherever it lies. */
  async unitRows(maille: MailleOfUnits, communes: readonly string[], asked: Asked): Promise<Row[]> {
    const rows = new Map<string, Row>();
    const inside = new Set(communes);
    for (const [region, codes] of await this.byRegion(communes)) {
      const counted = await this.matrices.get(wanted(region, asked));
      for (const code of codes) {
        const unit = unitOf(counted, maille, code);
        if (unit === null || rows.has(unit)) continue;
        rows.set(unit, this.readUnit(counted, { maille, code: unit, inside }, asked));
      }
    }
    return [...rows.values()];
  }

  private readUnit(counted: Counted, { maille, code, inside }: UnitWanted, asked: Asked): Row {
    const { matrix, homes } = counted;
    const rank = matrix.units.rankOf(maille, code) ?? -1;
    const cells = (matrix.units.all[rank]?.cells ?? []).flatMap((cell) => {
      const home = homes.all[matrix.communes[cell] ?? -1];
      return home ? [readCell(counted, { home, cell }, readingOf(asked))] : [];
    });
    const rolled = rollUp(cells);
    const isKnown = rolled.etat !== null;
    const { live, toConfirm } = matrix.ofUnit(rank, asked.need);
    return {
      code,
      nom: this.nameOf(maille, code),
      ...rolled,
      jeunesHorsTerritoire: tellTogether(cells.filter(({ commune }) => !inside.has(commune))),
      offresVivantes: isKnown ? live : null,
      offresAConfirmer: isKnown ? toConfirm : null,
    };
  }

  private nameOf(maille: Maille, code: string): string {
    const found = {
      commune: () => this.territories.findCommune(code),
      epci: () => this.territories.findEpci(code),
      arrondissement: () => this.territories.findArrondissement(code),
      departement: () => this.territories.findDepartement(code),
    }[maille]();
    return found?.nom ?? code;
  }

  private async byRegion(communes: readonly string[]): Promise<Map<string, string[]>> {
    const homes = await this.homes.current();
    const groups = new Map<string, string[]>();
    for (const code of communes) {
      const region = homes.all[homes.rankOf(code) ?? -1]?.region;
      if (region === undefined) continue;
      const group = groups.get(region);
      if (group) group.push(code);
      else groups.set(region, [code]);
    }
    return groups;
  }
}

const readingOf = ({ need, inclureAConfirmer }: Asked): Reading => ({ need, inclureAConfirmer });

const wanted = (region: string, { mode, dureeMax }: Asked) => ({
  region,
  mode,
  maxMinutes: dureeMax,
});

function cellOf(counted: Counted, code: string, reading: Reading): Cell | null {
  const { matrix, homes } = counted;
  const rank = homes.rankOf(code);
  const home = homes.all[rank ?? -1];
  const cell = rank === undefined ? null : matrix.cellOfHome(rank);
  return home && cell !== null ? readCell(counted, { home, cell }, reading) : null;
}

function unitOf({ homes }: Counted, maille: MailleOfUnits, commune: string): string | null {
  return homes.all[homes.rankOf(commune) ?? -1]?.[maille] ?? null;
}
