import { type MimePart, readHeaders, readParts, typeOf } from './read-mime.js';

/** What a mail that came back says. */
export type DeliveryReport =
  /** The address does not exist, or takes no mail: `messageId` names ours. */
  | { readonly kind: 'rebond'; readonly messageId: string; readonly motif: string }
  /** A delay, a full mailbox, a refusal of the message, a success: the address may be right. */
  | { readonly kind: 'autre-sort'; readonly messageId: string; readonly motif: string }
  | { readonly kind: 'pas-un-avis' };

const REPORT = 'message/delivery-status';
const ORIGINALS = ['message/rfc822', 'text/rfc822-headers', 'message/global'];
const STATUS = /\b([245])\.(\d{1,3})\.(\d{1,3})\b/;

type Recipient = { readonly action: string; readonly status: string; readonly diagnostic: string };

/** The fields of each recipient: the first block is about the message (RFC 3464 §2.1). */
function recipientsOf({ body }: MimePart): readonly Recipient[] {
  return body
    .split(/(?:\r?\n){2,}/)
    .map(readHeaders)
    .filter((fields) => fields.has('action') || fields.has('final-recipient'))
    .map((fields) => ({
      action: (fields.get('action') ?? '').toLowerCase(),
      status: fields.get('status') ?? '',
      diagnostic: fields.get('diagnostic-code') ?? '',
    }));
}

/** 5.1 is the address, 5.2 the mailbox but when it is full; 5.0.0 says no more than « failed ». */
function isAboutAddress({ action, status, diagnostic }: Recipient): boolean {
  if (action !== 'failed') return false;
  const said = STATUS.exec(status);
  const precise = said && said[2] !== '0' ? said : (STATUS.exec(diagnostic) ?? said);
  const [, family, subject, detail] = precise ?? [];
  if (family === undefined) return /^smtp;\s*55[013]\b/i.test(diagnostic);
  if (family !== '5') return false;
  return subject === '0' || subject === '1' || (subject === '2' && detail !== '2');
}

// Printable characters alone, and no more than a line holds (RFC 5322).
const MESSAGE_ID = /<[\u0021-\u003b\u003d\u003f-\u007e]{1,250}>/;
// oxlint-disable-next-line no-control-regex -- these are the very characters to be left out
const CONTROLS = /[\u0000-\u001f\u007f]/g;

function originalIdOf(parts: readonly MimePart[]): string | null {
  for (const part of parts.filter((one) => ORIGINALS.includes(typeOf(one)))) {
    const id = readHeaders(part.body).get('message-id');
    if (id !== undefined) return MESSAGE_ID.exec(id)?.[0] ?? null;
  }
  return null;
}

/** Reads a report on the delivery of one of our mails (RFC 3464), as servers send it back. */
export function readDeliveryReport(mail: string): DeliveryReport {
  const parts = readParts(mail);
  const report = parts.find((part) => typeOf(part) === REPORT);
  const messageId = originalIdOf(parts);
  if (!report || messageId === null) return { kind: 'pas-un-avis' };
  const recipients = recipientsOf(report);
  const gone = recipients.find(isAboutAddress);
  const one = gone ?? recipients[0];
  const motif = ['DSN', one?.action, one?.status]
    .filter(Boolean)
    .join(' ')
    .replaceAll(CONTROLS, '')
    .slice(0, 80);
  return { kind: gone ? 'rebond' : 'autre-sort', messageId, motif };
}
