import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { Transactions } from '../../database/transactions.js';
import { toPage } from '../../http/query.js';
import { type Job, Jobs } from '../../jobs/jobs.service.js';
import { SnapshotCapture } from './capture.service.js';
import { SnapshotStore } from './snapshot-store.service.js';
import { snapshotsErrors } from './snapshots.errors.js';
import { type SnapshotRow, SnapshotsRepository, type Taken } from './snapshots.repository.js';
import type {
  SnapshotAnswer,
  SnapshotBody,
  SnapshotsAnswer,
  SnapshotsQuery,
} from './snapshots.schema.js';

const ASKED = 'couverture.instantane';
const MONTHLY = 'couverture.instantane-mensuel';
/** The first of each month, before anybody comes in. */
const EACH_MONTH = '20 3 1 * *';

/** Not taken an hour after it was asked for: something is wrong, and another may be asked for. */
const PENDING_MS = 3_600_000;
/** By then its job is no longer tried. */
const LOST_MS = 7 * 86_400_000;

const askedJob = z.object({ id: z.uuid() });

/** Snapshots: one each month, and whenever somebody asks. */
@Injectable()
export class SnapshotsService implements OnModuleInit {
  constructor(
    private readonly repository: SnapshotsRepository,
    private readonly store: SnapshotStore,
    private readonly capture: SnapshotCapture,
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.work(ASKED, (job) => this.takeAsked(job));
    this.jobs.work(MONTHLY, (job) => this.takeMonthly(job));
    this.jobs.schedule(MONTHLY, EACH_MONTH);
  }

  async list({ page, size }: SnapshotsQuery): Promise<SnapshotsAnswer> {
    const offset = (page - 1) * size;
    const { rows, total } = await this.repository.list({ size, offset });
    return toPage(rows.map(showSnapshot), total, { page, size });
  }

  /** It is taken by a job, in the seconds that follow. Throws conflict `instantane.deja-demande`. */
  async ask({ nom }: SnapshotBody): Promise<SnapshotAnswer> {
    const added = await this.transactions.run(async (manager) => {
      const now = this.clock.now();
      if (await this.repository.hasPending(manager, before(now, PENDING_MS))) {
        throw snapshotsErrors.alreadyAsked();
      }
      const row = await this.repository.add(manager, {
        origine: 'demande',
        nom,
        now,
      });
      if (!row) throw new Error('Instantané non écrit');
      await this.jobs.send(manager, ASKED, { id: row.id });
      return row;
    });
    return showSnapshot(added);
  }

  private async takeAsked(job: Job): Promise<void> {
    const { id } = askedJob.parse(job.donnees);
    const taken = await this.take();
    await this.transactions.run(async (manager) => {
      await this.repository.take(manager, id, taken);
      await job.finish(manager);
    });
  }

  private async takeMonthly(job: Job): Promise<void> {
    const taken = await this.take();
    await this.transactions.run(async (manager) => {
      const row = await this.repository.add(manager, {
        origine: 'mensuel',
        nom: null,
        now: taken.prisLe,
      });
      if (row) await this.repository.take(manager, row.id, taken);
      await this.repository.forgetLost(manager, before(taken.prisLe, LOST_MS));
      await job.finish(manager);
    });
  }

  private async take(): Promise<Taken> {
    const snapshot = await this.capture.capture();
    const prisLe = this.clock.now();
    return {
      prisLe,
      jour: parisDate(prisLe),
      communes: snapshot.content.communes.length,
      contenu: await this.store.pack(snapshot),
    };
  }
}

const before = (now: Date, ms: number): Date => new Date(now.getTime() - ms);

function showSnapshot(row: SnapshotRow): SnapshotAnswer {
  return {
    id: row.id,
    origine: row.origine,
    nom: row.nom,
    statut: row.pris_le === null ? 'en_cours' : 'pris',
    jour: row.jour,
    demande_le: row.demande_le.toISOString(),
    pris_le: row.pris_le?.toISOString() ?? null,
    communes_total: row.communes,
  };
}
