export type SenderSettings = { readonly MAIL_FROM: string };

export type Sender = { readonly name: string; readonly address: string };

const NAMED = /^(?:"?([^"<>]*?)"?\s*)?<([^<>\s@]+@[^<>\s@]+)>$/;
const BARE = /^[^<>\s@]+@[^<>\s@]+$/;

/** Reads `Nom <adresse>` or a bare address; null when it is neither. */
export function readSender(text: string): Sender | null {
  const [, name = '', address] = NAMED.exec(text.trim()) ?? [];
  if (address) return { name, address };
  return BARE.test(text.trim()) ? { name: 'Maillage', address: text.trim() } : null;
}

/** The domain of the sender, which names our messages. */
export function senderDomain({ MAIL_FROM }: SenderSettings): string {
  return readSender(MAIL_FROM)?.address.split('@')[1] ?? 'maillage.invalid';
}
