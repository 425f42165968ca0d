import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { Transactions } from '../../database/transactions.js';
import { traceOf } from '../../errors/trace-of.js';
import { Jobs } from '../../jobs/jobs.service.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import type { Found } from '../find.service.js';
import type { SearchRequest } from '../search.schema.js';
import type { Facets } from '../select/count-facets.js';
import { unmetNeed } from './unmet-need.js';

/** The job that takes the counts up to the room that keeps them. */
export const UNMET_SEARCHES_JOB = 'recherches.sans-resultat';

const FLUSH_EVERY_MS = 5_000;
// The same commune and need asked again within ten minutes is one search, whoever asks.
const SAME_SEARCH_MS = 10 * 60_000;
const REMEMBERED = 20_000;
const WAITING_MAX = 5_000;

type Count = {
  readonly commune: string;
  readonly besoin: string;
  readonly cause: string;
  /** First day of the month, in Paris. */
  readonly mois: string;
  nombre: number;
};

/**
 * Counts the searches that find nothing usable: a commune, a need, a month. They are added up in
 * memory and handed to the queue every few seconds, so that no search waits for them (ADR 0024).
 */
@Injectable()
export class UnmetSearches implements BeforeApplicationShutdown {
  private readonly logger = new Logger('besoins');
  private readonly counted: LRUCache<string, true>;
  private waiting = new Map<string, Count>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly territories: TerritoriesService,
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.counted = new LRUCache({
      max: REMEMBERED,
      ttl: SAME_SEARCH_MS,
      perf: { now: () => clock.now().getTime() },
    });
  }

  note(request: SearchRequest, found: Found, verdicts: Facets['verdict']): void {
    const { profil, age } = request;
    const unmet = unmetNeed({
      thematiques: request.thematiques ?? [],
      page: request.page,
      isOnMap: request.bbox !== undefined,
      isDescribed: profil !== undefined || age !== undefined,
      verdicts,
    });
    const commune = unmet && this.communeOf(found);
    if (!unmet || !commune) return;
    const mois = `${parisDate(this.clock.now()).slice(0, 7)}-01`;
    for (const besoin of unmet.besoins) {
      const key = `${commune} ${besoin} ${unmet.cause} ${mois}`;
      if (this.counted.has(key)) continue;
      this.counted.set(key, true);
      this.add(key, { commune, besoin, cause: unmet.cause, mois, nombre: 1 });
    }
  }

  /** Hands over what is counted; kept for the next time when the database refuses. */
  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const counts = this.waiting;
    if (counts.size === 0) return;
    this.waiting = new Map();
    try {
      await this.transactions.run((manager) =>
        this.jobs.send(manager, UNMET_SEARCHES_JOB, { comptes: [...counts.values()] }),
      );
    } catch (error) {
      this.logger.warn(`Besoins sans réponse pas encore comptés : ${traceOf(error)}`);
      for (const [key, count] of counts) this.add(key, count);
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
    if (this.timer) clearTimeout(this.timer);
  }

  private communeOf({ home }: Found): string | null {
    if (!home) return null;
    return home.codeCommune ?? this.territories.communeOfPoint(home)?.code ?? null;
  }

  private add(key: string, count: Count): void {
    const known = this.waiting.get(key);
    if (known) known.nombre += count.nombre;
    else if (this.waiting.size < WAITING_MAX) this.waiting.set(key, count);
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_EVERY_MS).unref();
  }
}
