import { randomInt } from 'node:crypto';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Batch } from './batch-builder.js';
import { ClientSession } from './client-session.js';
import { wire, type TransactionStatus } from './wire.js';

/** The single session of PostgreSQL behind the front. */
export type Backend = {
  readonly settings: ReadonlyMap<string, string>;
  /** Runs whole messages and says in which state they leave the transaction; null before a Sync. */
  readonly run: (
    bytes: Buffer,
    answer: (piece: Buffer) => void,
  ) => Promise<TransactionStatus | null>;
};

type Job =
  | { readonly kind: 'batch'; readonly session: ClientSession; readonly batch: Batch }
  | { readonly kind: 'leave'; readonly session: ClientSession };

const SESSIONS_MAX = 200;
const IDLE_IN_TRANSACTION_MS = 60_000;
const FAULT = 'the embedded database stopped';

/**
 * Speaks PostgreSQL's protocol to many clients and gives their batches, one at a time, to the one
 * backend. A client that opened a transaction owns the backend until it ends or leaves.
 */
export class Front {
  private readonly sessions = new Map<number, ClientSession>();
  private readonly server: Server;
  private jobs: Job[] = [];
  private owner: ClientSession | null = null;
  private unnamedOf: ClientSession | null = null;
  private idleTimer: NodeJS.Timeout | undefined;
  private running = false;
  private nextId = 1;

  constructor(
    private readonly backend: Backend,
    private readonly token: string,
    private readonly onFault: (error: unknown) => void,
    private readonly idleInTransactionMs = IDLE_IN_TRANSACTION_MS,
  ) {
    this.server = createServer((socket) => this.welcome(socket));
  }

  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen({ port, host: '127.0.0.1' }, () => {
        const address: AddressInfo | string | null = this.server.address();
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });
  }

  close(): void {
    this.server.close();
    for (const session of this.sessions.values()) {
      session.refuse({
        severity: 'FATAL',
        code: '57P01',
        message: 'the embedded database is closing',
      });
    }
  }

  private welcome(socket: Socket): void {
    const greeting = Buffer.concat(
      [...this.backend.settings].map(([name, value]) => wire.parameterStatus(name, value)),
    );
    const id = this.nextId++;
    const session = new ClientSession(id, randomInt(2 ** 31 - 1), socket, {
      token: this.token,
      greeting,
      submit: (client, batch) => this.enqueue({ kind: 'batch', session: client, batch }),
      cancel: (client, secret) => this.cancel(client, secret),
      gone: (client) => this.enqueue({ kind: 'leave', session: client }),
    });
    socket.once('close', () => this.sessions.delete(id));
    this.sessions.set(id, session);
    if (this.sessions.size > SESSIONS_MAX) {
      session.refuse({ severity: 'FATAL', code: '53300', message: 'too many clients already' });
    }
  }

  private enqueue(job: Job): void {
    this.jobs.push(job);
    if (job.session === this.owner) clearTimeout(this.idleTimer);
    if (!this.running) setImmediate(() => void this.pump());
  }

  /** The owner's next job, or anybody's when nobody owns the backend. */
  private takeJob(): Job | undefined {
    const { owner } = this;
    const index = owner ? this.jobs.findIndex(({ session }) => session === owner) : 0;
    return index < 0 ? undefined : this.jobs.splice(index, 1)[0];
  }

  private async pump(): Promise<void> {
    if (this.running) return;
    const job = this.takeJob();
    if (!job) {
      this.watchIdleOwner();
      return;
    }
    this.running = true;
    try {
      await (job.kind === 'batch'
        ? this.runBatch(job.session, job.batch)
        : this.leave(job.session));
    } catch (error) {
      this.onFault(error);
      job.session.refuse({ severity: 'FATAL', code: '57P02', message: FAULT });
    }
    this.running = false;
    setImmediate(() => void this.pump());
  }

  private async runBatch(
    session: ClientSession,
    { bytes, partial, unnamed }: Batch,
  ): Promise<void> {
    if (unnamed === 'expected' && this.unnamedOf !== session) {
      session.send(
        wire.error({
          severity: 'ERROR',
          code: '26000',
          message: 'unnamed prepared statement does not exist',
        }),
      );
      session.send(wire.ready(this.owner === session ? 'E' : 'I'));
      return;
    }
    if (unnamed === 'made') this.unnamedOf = session;
    const status = await this.backend.run(bytes, (piece) => session.send(piece));
    this.owner = partial || status === 'T' || status === 'E' ? session : null;
  }

  /** A client left: what it began is rolled back, what it named is forgotten. */
  private async leave(session: ClientSession): Promise<void> {
    const discard = (): void => undefined;
    if (this.owner === session) {
      const status = await this.backend.run(wire.sync, discard);
      if (status !== 'I') await this.backend.run(wire.query('ROLLBACK'), discard);
      this.owner = null;
    }
    for (const leftover of session.leftovers()) await this.backend.run(leftover, discard);
    if (this.unnamedOf === session) this.unnamedOf = null;
  }

  private cancel(id: number, secret: number): void {
    const session = this.sessions.get(id);
    if (!session || session.secret !== secret || session === this.owner) return;
    const index = this.jobs.findIndex((job) => job.kind === 'batch' && job.session === session);
    if (index < 0) return;
    this.jobs.splice(index, 1);
    session.send(
      wire.error({
        severity: 'ERROR',
        code: '57014',
        message: 'canceling statement due to user request',
      }),
    );
    session.send(wire.ready('I'));
  }

  /** A transaction left open while others wait is most often a query made outside its manager. */
  private watchIdleOwner(): void {
    clearTimeout(this.idleTimer);
    const { owner } = this;
    if (!owner || this.jobs.length === 0) return;
    this.idleTimer = setTimeout(() => {
      if (this.owner !== owner) return;
      owner.refuse({
        severity: 'FATAL',
        code: '25P03',
        message: 'terminating connection due to idle-in-transaction timeout',
      });
    }, this.idleInTransactionMs);
    this.idleTimer.unref();
  }
}
