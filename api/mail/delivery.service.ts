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
import { Poller } from '../jobs/poller.js';
import { MAILER, type Mailer } from './mailer.js';
import { Outbox } from './outbox.service.js';

const LOOK_EVERY_MS = 1_000;
const STOP_PATIENCE_MS = 5_000;

/** Sends what the outbox holds: at once after a commit, and at each look for what was left. */
@Injectable()
export class Delivery implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('courriels');
  private lastLook: Promise<boolean> = Promise.resolve(false);
  private failing = false;
  private readonly poller = new Poller({
    everyMs: LOOK_EVERY_MS,
    step: () => this.look(),
    onError: (error) => this.onError(error),
  });

  constructor(
    private readonly outbox: Outbox,
    private readonly readiness: ReadinessService,
    private readonly adapterHost: HttpAdapterHost,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A command queues mails; the server sends them.
    if (!this.adapterHost.httpAdapter) return;
    this.outbox.onQueued(this.poller.kick);
    this.readiness.register('courriels', () => !this.failing);
    // The embedded database has one owner: what was being sent is being sent no more.
    if (!this.config.DATABASE_URL) await this.outbox.releaseAll();
    this.poller.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.poller.stop(STOP_PATIENCE_MS);
    this.mailer.close();
  }

  /** Delivers all that is due now; for tests and commands. */
  async settle(): Promise<void> {
    while (await this.look());
  }

  /** One look at a time: a second would find nothing, and what the first holds not yet delivered. */
  private look(): Promise<boolean> {
    const look = this.lastLook.catch(() => false).then(() => this.deliverSome());
    this.lastLook = look;
    return look;
  }

  private async deliverSome(): Promise<boolean> {
    const more = await this.mailer.deliverSome(this.clock.now());
    this.failing = false;
    return more;
  }

  private onError(error: unknown): void {
    if (!this.failing) this.logger.warn(`Livraison suspendue : ${traceOf(error)}`);
    this.failing = true;
  }
}
