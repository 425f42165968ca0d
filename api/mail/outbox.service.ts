import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock.js';
import { CONFIG, type Config } from '../config.js';
import { AfterCommit } from '../database/after-commit.js';
import type { Manager } from '../database/transactions.js';
import { isOneAddress, toHeaderLine } from './check-address.js';
import type { Bounce, NewMail } from './courriel.js';
import { CourrielRepository } from './courriel.repository.js';
import { mailErrors } from './mail.errors.js';
import { nameMessage } from './name-message.js';
import { senderDomain } from './read-sender.js';

export type BounceHandler = (manager: Manager, bounce: Bounce) => Promise<void>;

/** Where every mail of Maillage goes out: written with what causes it, sent once that is committed. */
@Injectable()
export class Outbox {
  private readonly bounceHandlers: BounceHandler[] = [];
  private wake: () => void = () => undefined;

  constructor(
    private readonly courriels: CourrielRepository,
    private readonly afterCommit: AfterCommit,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Queues a mail in the caller's transaction; false when a mail of this key was queued before.
   * Throws `courriel.adresse-illisible` (422) when `a` is not one address.
   */
  async send(manager: Manager, mail: NewMail): Promise<boolean> {
    if (!isOneAddress(mail.a)) throw mailErrors.badAddress();
    const messageId = nameMessage(mail.cle, senderDomain(this.config));
    const line = { ...mail, sujet: toHeaderLine(mail.sujet) };
    const added = await this.courriels.add(manager, line, messageId, this.clock.now());
    if (added) this.afterCommit.run(manager, this.wake);
    return added;
  }

  /** Called in the transaction that records the bounce, so that its effect happens once. */
  onBounce(handler: BounceHandler): void {
    this.bounceHandlers.push(handler);
  }

  async tellBounce(manager: Manager, bounce: Bounce): Promise<void> {
    for (const handler of this.bounceHandlers) await handler(manager, bounce);
  }

  /** Erases what was written to an account, or to its address; what is not sent yet is not sent. */
  eraseAccount(manager: Manager, compteId: string, courriel: string | null = null): Promise<void> {
    return this.courriels.eraseAccount(manager, { compteId, courriel, now: this.clock.now() });
  }

  /** Gives back what a process that is no more was sending. */
  releaseAll(): Promise<void> {
    return this.courriels.release(this.clock.now());
  }

  /** Who is told that a mail was committed. */
  onQueued(wake: () => void): void {
    this.wake = wake;
  }
}
