import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { type Manager, Transactions } from '../../database/transactions.js';
import { Jobs } from '../../jobs/jobs.service.js';
import { FRESH_DAYS, scoreQualite } from '../score-qualite.js';
import { QualityAgeingRepository } from './quality-ageing.repository.js';

const JOB = 'catalogue.qualite';
const EVERY_NIGHT = '20 3 * * *';
const ROWS_PER_STATEMENT = 500;
const DAY_MS = 86_400_000;

/** data·inclusion's score falls with the age of a sheet, though nobody writes it. */
@Injectable()
export class QualityAgeing implements OnModuleInit {
  private readonly repository = new QualityAgeingRepository();

  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.work(JOB, ({ signal }) => this.age(signal));
    this.jobs.schedule(JOB, EVERY_NIGHT);
  }

  /** Writes the scores of today where they changed; a batch a transaction. */
  async age(signal?: AbortSignal): Promise<void> {
    let after: string | null = '';
    while (after !== null) {
      signal?.throwIfAborted();
      const from: string = after;
      after = await this.transactions.insist((manager) => this.ageAfter(manager, from));
    }
  }

  /** The last id met, or null at the end. */
  private async ageAfter(manager: Manager, after: string): Promise<string | null> {
    const now = this.clock.now();
    const today = parisDate(now);
    const before = parisDate(new Date(now.getTime() - FRESH_DAYS * DAY_MS));
    const page = { after, before, size: ROWS_PER_STATEMENT };
    const rows = await this.repository.findOld(manager, page);
    const scores = new Map(
      rows
        .map((row) => [row.id, scoreQualite(row, today), row.score_qualite] as const)
        .filter(([, score, known]) => score !== known)
        .map(([id, score]) => [id, score]),
    );
    if (scores.size > 0) await this.repository.rate(manager, scores);
    return rows.at(-1)?.id ?? null;
  }
}
