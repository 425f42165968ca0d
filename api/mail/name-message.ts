import { createHash } from 'node:crypto';

/**
 * The Message-ID of a mail, always the same for one key: a server or a mailbox that receives it twice
 * knows it for one mail.
 */
export function nameMessage(cle: string, domain: string): string {
  return `<${createHash('sha256').update(cle).digest('hex').slice(0, 40)}@${domain}>`;
}
