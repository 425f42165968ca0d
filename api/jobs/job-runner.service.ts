import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CLOCK, type Clock } from '../clock.js';
import { CONFIG, type Config } from '../config.js';
import { traceOf } from '../errors/trace-of.js';
import { ReadinessService } from '../http/readiness.service.js';
import { JobAttempt } from './job-attempt.service.js';
import { Jobs } from './jobs.service.js';
import { Poller } from './poller.js';
import { Schedules } from './schedules.service.js';
import { type ClaimedJob, TacheRepository } from './tache.repository.js';

const LOOK_EVERY_MS = 1_000;
const LEASE_MS = 60_000;
const STOP_PATIENCE_MS = 5_000;

/** Does the jobs that are due: one of each name at a time. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('taches');
  private readonly running = new Map<ClaimedJob, Promise<void>>();
  private readonly stopping = new AbortController();
  private lastLook: Promise<unknown> = Promise.resolve();
  private failing = false;
  private readonly poller = new Poller({
    everyMs: LOOK_EVERY_MS,
    step: () => this.look().then(() => false),
    onError: (error) => this.onError(error),
  });

  constructor(
    private readonly jobs: Jobs,
    private readonly schedules: Schedules,
    private readonly taches: TacheRepository,
    private readonly attempts: JobAttempt,
    private readonly readiness: ReadinessService,
    private readonly adapterHost: HttpAdapterHost,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A command queues jobs; the server does them.
    if (!this.adapterHost.httpAdapter) return;
    this.jobs.onQueued(this.poller.kick);
    this.readiness.register('taches', () => !this.failing);
    // The embedded database has one owner: what was under way is under way no more.
    if (!this.config.DATABASE_URL) await this.taches.release(this.clock.now());
    await this.schedules.start();
    this.poller.start();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    const impatience = AbortSignal.timeout(STOP_PATIENCE_MS);
    const tired = new Promise<void>((give) => {
      impatience.addEventListener('abort', () => give(), { once: true });
    });
    await this.poller.stop(STOP_PATIENCE_MS);
    await Promise.race([Promise.all(this.running.values()), tired]);
  }

  /** Does all that is due now; for tests and commands. */
  async settle(): Promise<void> {
    while (!(await this.look())) await Promise.all(this.running.values());
  }

  /** One look at a time: two would both find a name free. True when nothing is due nor under way. */
  private look(): Promise<boolean> {
    const look = this.lastLook.catch(() => undefined).then(() => this.startDue());
    this.lastLook = look;
    return look;
  }

  /** Starts what is due and does not wait for its end. */
  private async startDue(): Promise<boolean> {
    await this.schedules.queueDue();
    const busy = new Set([...this.running.keys()].map(({ nom }) => nom));
    const free = this.jobs.names.filter((nom) => !busy.has(nom));
    const now = this.clock.now();
    const leaseEnd = new Date(now.getTime() + LEASE_MS);
    const claimed = free.length > 0 ? await this.taches.claim(free, now, leaseEnd) : [];
    for (const job of claimed) this.begin(job);
    this.failing = false;
    return busy.size === 0 && claimed.length === 0;
  }

  private begin(job: ClaimedJob): void {
    const work = this.attempts.run(job, { signal: this.stopping.signal, leaseMs: LEASE_MS });
    const ended = work.finally(() => {
      this.running.delete(job);
      this.poller.kick();
    });
    this.running.set(job, ended);
  }

  private onError(error: unknown): void {
    if (!this.failing) this.logger.warn(`Tâches suspendues : ${traceOf(error)}`);
    this.failing = true;
  }
}
