import { Inject, Injectable, Logger } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock.js';
import type { Manager } from '../database/transactions.js';
import { traceOf } from '../errors/trace-of.js';
import { Jobs } from './jobs.service.js';
import { nextAttempt } from './next-attempt.js';
import { type ClaimedJob, TacheRepository } from './tache.repository.js';

/** Seconds between attempts: some two days in all. */
const PATIENCE = [5, 30, 120, 600, 3_600, 14_400, 43_200, 86_400] as const;

type AttemptOptions = { readonly signal: AbortSignal; readonly leaseMs: number };

/** Another process took the job, whose lease had ended. */
export class JobTakenError extends Error {
  override readonly name = 'JobTakenError';
}

/** Does one job once, keeps it ours meanwhile, and records how it ended. */
@Injectable()
export class JobAttempt {
  private readonly logger = new Logger('taches');

  constructor(
    private readonly jobs: Jobs,
    private readonly taches: TacheRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Never throws. */
  async run(job: ClaimedJob, options: AttemptOptions): Promise<void> {
    const lease = this.keepLease(job, options.leaseMs);
    try {
      await this.handle(job, options.signal);
    } catch (error) {
      await this.fail(job, error, options.signal).catch(() => undefined);
    } finally {
      clearInterval(lease);
    }
  }

  private async handle(job: ClaimedJob, signal: AbortSignal): Promise<void> {
    // Killed again and again in the middle of this very job: it is what kills.
    if (job.tentatives > PATIENCE.length + 1) throw new Error('trop de tentatives');
    const handler = this.jobs.handlerOf(job.nom);
    if (!handler) throw new Error('personne pour cette tâche');
    const { id, nom, cle, donnees, tentatives: tentative } = job;
    const finish = (manager: Manager) => this.finish(manager, job);
    await handler({ id, nom, cle, donnees, tentative, signal, finish });
    await this.taches.finish(null, job, { etat: 'faite', motif: null, now: this.clock.now() });
  }

  private async finish(manager: Manager, job: ClaimedJob): Promise<void> {
    const end = { etat: 'faite', motif: null, now: this.clock.now() } as const;
    if (!(await this.taches.finish(manager, job, end))) throw new JobTakenError();
  }

  private keepLease(job: ClaimedJob, leaseMs: number): NodeJS.Timeout {
    const extend = (): void => {
      const leaseEnd = new Date(this.clock.now().getTime() + leaseMs);
      this.taches.extend(job, leaseEnd).catch(() => undefined);
    };
    return setInterval(extend, leaseMs / 3).unref();
  }

  private async fail(job: ClaimedJob, error: unknown, signal: AbortSignal): Promise<void> {
    const now = this.clock.now();
    if (signal.aborted) {
      await this.taches.postpone(job, 'arret', now);
      return;
    }
    const motif = error instanceof Error ? error.name : 'erreur';
    const until = nextAttempt(PATIENCE, job.tentatives, now);
    this.logger.warn(
      `Tâche ${job.id} (${job.nom}), tentative ${job.tentatives} : ${traceOf(error)}`,
    );
    if (until) {
      await this.taches.postpone(job, motif, until);
      return;
    }
    this.logger.error(`Tâche ${job.id} (${job.nom}) abandonnée`);
    await this.taches.finish(null, job, { etat: 'echec', motif, now });
  }
}
