import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import { countYoung } from '../cells/tell-young.js';
import type { Etat, Raison } from '../raisons.js';
import type { SnapshotCell } from './snapshot-cell.js';

/** A state and its reason, as a pair that columns name by its rank. */
export type Judgement = readonly [etat: Etat | null, raison: Raison | null];

/** Every commune for every need by one mode; a cell is at need × communes + commune. */
export type Grid = {
  /** Ranks in `judgements`. */
  readonly judged: Uint8Array;
  readonly live: Uint16Array;
  readonly toConfirm: Uint16Array;
};

export type SnapshotContent = {
  readonly besoins: readonly string[];
  readonly judgements: readonly Judgement[];
  readonly communes: readonly string[];
  /** -1 when unknown. Old snapshots keep those of fewer than five too: they are never read as such. */
  readonly youth: Int32Array;
  /** 1 when estimated. */
  readonly estimated: Uint8Array;
  readonly grids: ReadonlyMap<ModeDeTransport, Grid>;
};

/** What a whole region reached on one day. */
export class Snapshot {
  private readonly ranks: ReadonlyMap<string, number>;

  constructor(readonly content: SnapshotContent) {
    this.ranks = new Map(content.communes.map((code, rank) => [code, rank]));
  }

  knows(besoin: string, mode: ModeDeTransport): boolean {
    return this.content.besoins.includes(besoin) && this.content.grids.has(mode);
  }

  /** The cells of those of the communes that it holds; none for a need or a mode that it does not know. */
  cells(
    communes: readonly string[],
    { besoin, mode }: { readonly besoin: string; readonly mode: ModeDeTransport },
  ): readonly SnapshotCell[] {
    const { besoins, grids, communes: all } = this.content;
    const grid = grids.get(mode);
    const need = besoins.indexOf(besoin);
    if (!grid || need === -1) return [];
    return communes.flatMap((commune) => {
      const rank = this.ranks.get(commune);
      return rank === undefined ? [] : this.cellAt(grid, need * all.length + rank, rank);
    });
  }

  private cellAt(grid: Grid, at: number, rank: number): SnapshotCell {
    const { judgements, communes, youth, estimated } = this.content;
    const [etat, raison] = judgements[grid.judged[at] ?? 0] ?? [null, null];
    const jeunes = youth[rank] ?? -1;
    const known = <Value>(value: Value): Value | null => (etat === null ? null : value);
    return {
      commune: communes[rank] ?? '',
      jeunes: jeunes < 0 ? null : countYoung(jeunes),
      jeunesEstimes: estimated[rank] === 1,
      etat,
      raison,
      offresVivantes: known(grid.live[at] ?? 0),
      offresAConfirmer: known(grid.toConfirm[at] ?? 0),
    };
  }
}
