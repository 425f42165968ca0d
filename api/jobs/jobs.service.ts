import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock.js';
import { AfterCommit } from '../database/after-commit.js';
import type { Manager } from '../database/transactions.js';
import { nextCronRun } from './next-cron-run.js';
import { TacheRepository } from './tache.repository.js';

/** A job under way, as its handler sees it. */
export type Job = {
  readonly id: number;
  readonly nom: string;
  readonly cle: string | null;
  readonly donnees: unknown;
  /** 1 the first time. */
  readonly tentative: number;
  /** Aborted when Maillage is stopping: what stops on it is taken up again at the next start. */
  readonly signal: AbortSignal;
  /**
   * Says that the job is done, in the transaction of its effect: both happen, once, or neither.
   * Throws when another took the job meanwhile, so that the transaction is rolled back.
   */
  readonly finish: (manager: Manager) => Promise<void>;
};

/**
 * Does one job. It may be called again after a failure or a kill: its effect goes in one transaction
 * with `job.finish`, or is harmless when repeated. A handler that returns has done its job.
 */
export type JobHandler = (job: Job) => Promise<void>;

export type SendOptions = {
  /** A second job of the same name and key is not queued, even after the first is done (30 days). */
  readonly cle?: string;
  /** Not before this instant. */
  readonly apres?: Date;
};

/** What is to be done later: written with what causes it, done once that is committed. */
@Injectable()
export class Jobs {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly crons = new Map<string, string>();
  private wake: () => void = () => undefined;

  constructor(
    private readonly taches: TacheRepository,
    private readonly afterCommit: AfterCommit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Queues a job in the caller's transaction; false when its key was queued before. `donnees` is JSON
   * that names things by their ids: no personal data.
   */
  async send(
    manager: Manager,
    nom: string,
    donnees: object,
    { cle, apres }: SendOptions = {},
  ): Promise<boolean> {
    const now = this.clock.now();
    const job = { nom, cle: cle ?? null, donnees, apres: apres ?? now };
    const added = await this.taches.add(manager, job, now);
    if (added) this.afterCommit.run(manager, this.wake);
    return added;
  }

  /** To be called in `onModuleInit`. One job of a name runs at a time in a process. */
  work(nom: string, handler: JobHandler): void {
    if (this.handlers.has(nom)) throw new Error(`La tâche ${nom} a déjà qui la fait`);
    this.handlers.set(nom, handler);
  }

  /**
   * Queues a job with no data at the times of a cron line (minute, hour, day, month, day of the week),
   * on the clock of Paris; runs missed while stopped are caught up by one. Throws on an unreadable line.
   */
  schedule(nom: string, cron: string): void {
    nextCronRun(cron, this.clock.now());
    this.crons.set(nom, cron);
  }

  handlerOf(nom: string): JobHandler | undefined {
    return this.handlers.get(nom);
  }

  get names(): readonly string[] {
    return [...this.handlers.keys()];
  }

  get schedules(): readonly (readonly [nom: string, cron: string])[] {
    return [...this.crons];
  }

  /** Who is told that a job was committed. */
  onQueued(wake: () => void): void {
    this.wake = wake;
  }
}
