import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../clock.js';
import { type Manager, Transactions } from '../../../database/transactions.js';
import { CANDIDATE_SCORE } from '../rules/score-pair.js';
import { scoreSolutions } from '../rules/score-solutions.js';
import {
  type MovedSolutions,
  type ProposedPair,
  SolutionsRepository,
} from './solutions.repository.js';

const BATCH = 100;

/** Two structures made one may tell one service twice: such pairs are put before a human too. */
@Injectable()
export class SolutionPairs {
  constructor(
    private readonly repository: SolutionsRepository,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In the transaction of the merge: what came is compared with what was there. How many are alike. */
  async propose(manager: Manager, { id, garde, moved }: MovedSolutions): Promise<number> {
    const all = await this.repository.ofStructure(manager, garde);
    const came = new Set(moved);
    const pairs: ProposedPair[] = [];
    for (const one of all.filter((solution) => came.has(solution.id))) {
      for (const other of all.filter((solution) => !came.has(solution.id))) {
        const likeness = scoreSolutions(one, other);
        const [a_id, b_id] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
        if (likeness.score >= CANDIDATE_SCORE) pairs.push({ a_id, b_id, ...likeness });
      }
    }
    const count = await this.repository.propose(manager, pairs, this.clock.now());
    await this.repository.compared(manager, id);
    return count;
  }

  /** Of merges made before services were compared. */
  async proposeMissing(signal?: AbortSignal): Promise<void> {
    for (;;) {
      const merges = await this.repository.notCompared(BATCH);
      if (merges.length === 0 || signal?.aborted) return;
      await this.transactions.run(async (manager) => {
        for (const merge of merges) await this.propose(manager, merge);
      });
    }
  }

  /** Merges of services that stand only since these services came; the latest first. */
  standing(manager: Manager, moved: readonly string[]): Promise<readonly string[]> {
    return this.repository.standing(manager, moved);
  }

  /** They are again of two structures: there is nothing to decide of them. */
  forget(manager: Manager, moved: readonly string[]): Promise<void> {
    return this.repository.forget(manager, moved);
  }
}
