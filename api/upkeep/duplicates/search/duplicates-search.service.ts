import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../clock.js';
import { type Manager, Transactions } from '../../../database/transactions.js';
import { Pace } from '../../../http/take-turn.js';
import { keysOfStructure } from '../rules/keys-of-structure.js';
import { CANDIDATE_SCORE, scorePair } from '../rules/score-pair.js';
import { type ReadFacts, readFacts } from '../rules/structure-facts.js';
import {
  DuplicatesSearchRepository,
  type FiledKey,
  type FoundPair,
  type StaleStructure,
} from './duplicates-search.repository.js';

/** To be raised when the rules of names, keys or scores change: everything is then compared again. */
const RULES = 1;
const BATCH = 1_000;
/** A key that more structures share tells nothing. */
const CROWD = 40;

export type SearchReport = {
  /** Structures compared because they had changed. */
  readonly examinees: number;
  /** Pairs compared one by one. */
  readonly comparees: number;
  readonly nouveaux: number;
  /** All that waits for a decision, whatever was found this time. */
  readonly a_decider: number;
};

type Progress = (examined: number) => void;

/**
 * Finds the sheets that may be of one structure. Only those that changed since the last time are
 * looked at again, a batch a transaction: it may be stopped and taken up at any point.
 */
@Injectable()
export class DuplicatesSearch {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: DuplicatesSearchRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(onProgress?: Progress, signal?: AbortSignal): Promise<SearchReport> {
    let examinees = 0;
    let comparees = 0;
    let nouveaux = 0;
    for (;;) {
      const stale = await this.repository.stale(RULES, BATCH);
      if (stale.length === 0 || signal?.aborted) break;
      const batch = await this.transactions.run((manager) => this.examine(manager, stale));
      examinees += stale.length;
      comparees += batch.comparees;
      nouveaux += batch.nouveaux;
      onProgress?.(examinees);
    }
    return { examinees, comparees, nouveaux, a_decider: await this.repository.countOpen() };
  }

  private async examine(
    manager: Manager,
    stale: readonly StaleStructure[],
  ): Promise<{ readonly comparees: number; readonly nouveaux: number }> {
    const ids = stale.map(({ id }) => id);
    const present = stale.filter(({ presente }) => presente).map(({ id }) => id);
    const read = await this.read(manager, present);
    const pace = new Pace();
    const keys = await mapAtPace(read.values(), pace, (one) => ({
      ...keysOfStructure(one),
      id: one.facts.id,
    }));
    const filed = keys.flatMap(({ id, filed: cles }) => keysUnder(id, cles));
    await this.repository.file(manager, ids, filed);
    const sought = keys.flatMap(({ id, sought: cles }) => keysUnder(id, cles));
    const pairs = await this.repository.meet(manager, sought, CROWD);
    const others = pairs.flatMap(({ a_id, b_id }) => [a_id, b_id]).filter((id) => !read.has(id));
    const all = new Map([...read, ...(await this.read(manager, [...new Set(others)]))]);
    const found: FoundPair[] = [];
    for (const { a_id, b_id } of pairs) {
      if (pace.isOver) await pace.rest();
      const [a, b] = [all.get(a_id), all.get(b_id)];
      if (!a || !b) continue;
      const { score, pour, contre } = scorePair(a, b);
      if (score >= CANDIDATE_SCORE) found.push({ a_id, b_id, score, pour, contre });
    }
    const nouveaux = await this.repository.keep(manager, ids, found, this.clock.now());
    await this.repository.examined(manager, stale, RULES);
    return { comparees: pairs.length, nouveaux };
  }

  private async read(
    manager: Manager,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ReadFacts>> {
    if (ids.length === 0) return new Map();
    const facts = await this.repository.facts(manager, ids);
    return new Map(await mapAtPace(facts, new Pace(), (one) => [one.id, readFacts(one)] as const));
  }
}

/** Whoever searches meanwhile does not wait for a thousand sheets. */
async function mapAtPace<From, To>(
  items: Iterable<From>,
  pace: Pace,
  map: (item: From) => To,
): Promise<To[]> {
  const mapped: To[] = [];
  for (const item of items) {
    if (pace.isOver) await pace.rest();
    mapped.push(map(item));
  }
  return mapped;
}

const keysUnder = (structure_id: string, cles: readonly string[]): readonly FiledKey[] =>
  cles.map((cle) => ({ structure_id, cle }));
