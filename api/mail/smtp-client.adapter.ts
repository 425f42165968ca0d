import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { ClaimedMail } from './courriel.js';
import { type Failure, judgeRefusal, type Outcome } from './judge-refusal.js';
import { mustBePrivate } from './must-be-private.js';
import type { Sender } from './read-sender.js';

export type SmtpSettings = {
  readonly url: string;
  readonly from: Sender;
  /** How long a silent server is waited for. */
  readonly patienceMs: number;
};

const ATTEMPT_MAX_MS = 120_000;

const textAt = (error: object, key: string): string => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : '';
};

function readFailure(error: unknown, whole: boolean): Failure {
  if (!(error instanceof Error))
    return { replyCode: null, reply: '', command: '', code: '', whole };
  const replyCode: unknown = Reflect.get(error, 'responseCode');
  return {
    replyCode: typeof replyCode === 'number' && replyCode > 0 ? replyCode : null,
    reply: textAt(error, 'response'),
    command: textAt(error, 'command'),
    code: textAt(error, 'code') || error.name,
    whole,
  };
}

/** RFC 8058: the mailbox itself asks, when its reader says « se désabonner ». */
function oneClick(address: string | null): Readonly<Record<string, string>> {
  if (address === null) return {};
  return {
    'List-Unsubscribe': `<${address}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** Hands mails to a server, one connection each. */
export class SmtpClient {
  private readonly transport;
  /** The messages of which every byte is on its way. */
  private readonly whole = new Set<string>();

  constructor(private readonly settings: SmtpSettings) {
    const { url, patienceMs } = settings;
    this.transport = createTransport({
      url,
      requireTLS: mustBePrivate(url),
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      dnsTimeout: patienceMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.transport.use('stream', (mail, done) => {
      const { message } = mail;
      message.processFunc((bytes) => bytes.once('end', () => this.whole.add(message.messageId())));
      done();
    });
  }

  /** Never throws. The same mail is always the same bytes, so that a copy is known for one. */
  async send(mail: ClaimedMail): Promise<Outcome> {
    const { name, address } = this.settings.from;
    const message = {
      from: { name, address },
      to: { name: '', address: mail.a },
      subject: mail.sujet,
      text: mail.texte,
      html: mail.html ?? undefined,
      messageId: mail.message_id,
      date: mail.cree_le,
      headers: { 'Auto-Submitted': 'auto-generated', ...oneClick(mail.desabonnement) },
      baseBoundary: createHash('sha256').update(mail.message_id).digest('hex').slice(0, 32),
      // A server that answers a byte now and then is not waited for longer.
      signal: AbortSignal.timeout(ATTEMPT_MAX_MS),
    };
    try {
      await this.transport.sendMail(message);
      return { kind: 'envoye' };
    } catch (error) {
      return judgeRefusal(readFailure(error, this.whole.has(mail.message_id)));
    } finally {
      this.whole.delete(mail.message_id);
    }
  }

  close(): void {
    this.transport.close();
  }
}
