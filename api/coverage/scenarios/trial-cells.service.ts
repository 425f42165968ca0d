import { Injectable } from '@nestjs/common';
import { takeTurn } from '../../http/take-turn.js';
import type { Cell } from '../cells/cell.js';
import { readCell } from '../cells/read-cell.js';
import type { Home, Homes } from '../matrix/homes.js';
import { HomesService } from '../matrix/homes.service.js';
import { type Counted, type MatrixWanted, MatricesService } from '../matrix/matrices.service.js';
import type { Offer } from '../offers/offer.js';
import type { Conditions } from '../question.js';
import type { CellPair } from './compare-cells.js';
import { withOffers } from './with-offers.js';

export type TrialAsked = Conditions & {
  readonly communes: readonly string[];
  /** Ranks in BESOINS. */
  readonly needs: readonly number[];
};

type Placed = { readonly home: Home; readonly cell: number };

/** The cells of communes, as they are and as they would be with more offers; nothing is written. */
@Injectable()
export class TrialCells {
  constructor(
    private readonly matrices: MatricesService,
    private readonly homes: HomesService,
  ) {}

  /** For each need in its order, a pair for each commune of today. */
  async compare(
    { communes, needs, ...conditions }: TrialAsked,
    offers: readonly Offer[],
  ): Promise<readonly (readonly CellPair[])[]> {
    const pairs: CellPair[][] = needs.map(() => []);
    for (const [region, codes] of byRegion(await this.homes.current(), communes)) {
      await takeTurn();
      const counted = await this.matrices.get(wantedOf(region, conditions));
      // From here on nothing is awaited: the figures are those of one moment.
      const places = codes.flatMap((code) => placedIn(counted, code) ?? []);
      const readAll = () =>
        needs.map((need) => places.map((place) => cellOf(counted, place, need, conditions)));
      const before = readAll();
      const after = withOffers(counted, offers, readAll);
      for (const [rank, ofNeed] of pairs.entries()) {
        for (const [at, was] of (before[rank] ?? []).entries()) {
          const is = after[rank]?.[at];
          if (is) ofNeed.push({ before: was, after: is });
        }
      }
    }
    return pairs;
  }

  /** The other communes of the regions of some communes. */
  async othersOfRegion(communes: readonly string[]): Promise<readonly string[]> {
    const homes = await this.homes.current();
    const regions = byRegion(homes, communes);
    const known = new Set(communes);
    return homes.all.flatMap(({ code, region }) =>
      regions.has(region) && !known.has(code) ? [code] : [],
    );
  }

  /** The matrix of the region that holds most of the communes. */
  async largest(communes: readonly string[], conditions: Conditions): Promise<Counted | null> {
    const regions = byRegion(await this.homes.current(), communes);
    const [largest] = [...regions].sort(([, one], [, other]) => other.length - one.length);
    return largest ? this.matrices.get(wantedOf(largest[0], conditions)) : null;
  }
}

const wantedOf = (region: string, { mode, dureeMax }: Conditions): MatrixWanted => ({
  region,
  mode,
  maxMinutes: dureeMax,
});

function byRegion(
  homes: Homes,
  communes: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const regions = new Map<string, string[]>();
  for (const code of communes) {
    const region = homes.all[homes.rankOf(code) ?? -1]?.region;
    if (region === undefined) continue;
    const codes = regions.get(region);
    if (codes) codes.push(code);
    else regions.set(region, [code]);
  }
  return regions;
}

function placedIn({ matrix, homes }: Counted, code: string): Placed | null {
  const rank = homes.rankOf(code);
  const home = homes.all[rank ?? -1];
  const cell = rank === undefined ? null : matrix.cellOfHome(rank);
  return home && cell !== null ? { home, cell } : null;
}

function cellOf(
  counted: Counted,
  place: Placed,
  need: number,
  { inclureAConfirmer }: Conditions,
): Cell {
  return readCell(counted, place, { need, inclureAConfirmer });
}
