/** What carries the mails of the outbox: the local mailbox, or a mail server. */
export interface Mailer {
  readonly kind: 'local' | 'smtp';
  /** Delivers some of what is due; answers whether more may be waiting. Throws when the base is away. */
  deliverSome(now: Date): Promise<boolean>;
  close(): void;
}

export const MAILER = Symbol('MAILER');
