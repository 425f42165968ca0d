/** How an attempt to hand a mail to a server ended. */
export type Outcome =
  | { readonly kind: 'envoye' }
  /** The address does not exist, or takes no mail: nothing more will reach it. */
  | { readonly kind: 'rebond'; readonly motif: string }
  /** This very message is refused for good; the address may be right. */
  | { readonly kind: 'refus'; readonly motif: string }
  /** `doute`: the server may have taken it all the same. */
  | { readonly kind: 'reessayer'; readonly motif: string; readonly doute: boolean };

/** What a failed attempt left: the reply of the server, if any, and what it replied to. */
export type Failure = {
  readonly replyCode: number | null;
  readonly reply: string;
  readonly command: string;
  readonly code: string;
  /** Every byte of the message was on its way. */
  readonly whole: boolean;
};

// RFC 3463: 5.1 is the address, 5.2 the mailbox; 5.2.2 (full) may pass, 5.7 is about us.
const ENHANCED = /\b5\.(\d{1,3})\.(\d{1,3})\b/;
const MAILBOX_FULL = 552;
const PERMANENT = 500;

function blamesAddress(reply: string): boolean | null {
  const [, subject, detail] = ENHANCED.exec(reply) ?? [];
  if (subject === undefined) return null;
  return subject === '1' || (subject === '2' && detail !== '2');
}

/** What to make of a failed attempt (RFC 5321 §4.2, RFC 3463). */
export function judgeRefusal({ replyCode, reply, command, code, whole }: Failure): Outcome {
  const motif = [code, command, replyCode].filter(Boolean).join(' ').slice(0, 80);
  const aboutRecipient = command.startsWith('RCPT');
  // The whole message went, and no answer came: the server may have taken it.
  if (replyCode === null) return { kind: 'reessayer', motif, doute: whole };
  if (replyCode < PERMANENT) return { kind: 'reessayer', motif, doute: false };
  const blame = blamesAddress(reply);
  if (aboutRecipient && replyCode !== MAILBOX_FULL && blame !== false) {
    return { kind: 'rebond', motif };
  }
  if (command === 'DATA') return blame ? { kind: 'rebond', motif } : { kind: 'refus', motif };
  // Our settings, our password, our address, a full mailbox: somebody may put it right.
  return { kind: 'reessayer', motif, doute: false };
}
