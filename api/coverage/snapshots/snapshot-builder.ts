import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import type { Cell } from '../cells/cell.js';
import { type Grid, type Judgement, Snapshot } from './snapshot.js';

const MOST = 65_535;

type Commune = {
  readonly code: string;
  readonly jeunes: number | null;
  readonly estime: boolean;
};

/** Gathers the cells of a snapshot. */
export class SnapshotBuilder {
  private readonly judgements: Judgement[] = [];
  private readonly rankOfJudgement = new Map<string, number>();
  private readonly grids = new Map<ModeDeTransport, Grid>();
  private readonly youth: Int32Array;
  private readonly estimated: Uint8Array;

  constructor(
    private readonly communes: readonly Commune[],
    private readonly besoins: readonly string[],
  ) {
    this.youth = Int32Array.from(communes, ({ jeunes }) => jeunes ?? -1);
    this.estimated = Uint8Array.from(communes, ({ estime }) => Number(estime));
  }

  /** `commune` and `need` are ranks in the lists given at the start. */
  put(
    { mode, commune, need }: { mode: ModeDeTransport; commune: number; need: number },
    { etat, raison, offresVivantes, offresAConfirmer }: Cell,
  ): void {
    const grid = this.gridOf(mode);
    const at = need * this.communes.length + commune;
    grid.judged[at] = this.judge([etat, raison]);
    grid.live[at] = Math.min(MOST, offresVivantes ?? 0);
    grid.toConfirm[at] = Math.min(MOST, offresAConfirmer ?? 0);
  }

  build(): Snapshot {
    const { besoins, judgements, youth, estimated, grids } = this;
    const communes = this.communes.map(({ code }) => code);
    return new Snapshot({ besoins, judgements, communes, youth, estimated, grids });
  }

  private gridOf(mode: ModeDeTransport): Grid {
    const known = this.grids.get(mode);
    if (known) return known;
    const cells = this.communes.length * this.besoins.length;
    const grid = {
      judged: new Uint8Array(cells),
      live: new Uint16Array(cells),
      toConfirm: new Uint16Array(cells),
    };
    this.grids.set(mode, grid);
    return grid;
  }

  private judge(judgement: Judgement): number {
    const key = judgement.join(' ');
    const known = this.rankOfJudgement.get(key);
    if (known !== undefined) return known;
    const rank = this.judgements.push(judgement) - 1;
    this.rankOfJudgement.set(key, rank);
    return rank;
  }
}
