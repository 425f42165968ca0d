import { createHash } from 'node:crypto';

const NAMESPACE = Buffer.from('7d5c4e9a2b6f4f0e9a3c5b1d8e7f6a40', 'hex');
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The stable identifier (UUID version 5) that HSDS gives to a thing of ours. */
export function hsdsId(objet: string, id: string): string {
  const digest = createHash('sha1').update(NAMESPACE).update(`${objet}:${id}`).digest();
  const bytes = digest.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [0, 8, 12, 16, 20]
    .map((start, rank, starts) => hex.slice(start, starts[rank + 1] ?? 32))
    .join('-');
}

export const isHsdsId = (text: string): boolean => UUID.test(text);

/**
 * Every digest that may stand behind an identifier begins as one of these: its version and the two
 * bits of its variant took the place of six bits, so that there are sixty-four of them.
 */
export function digestsOf(uuid: string): readonly string[] {
  const hex = uuid.replaceAll('-', '').toLowerCase();
  const low = Number.parseInt(hex.charAt(16), 16) & 0x3;
  const versions = Array.from({ length: 16 }, (_, digit) => digit.toString(16));
  const variants = [0, 4, 8, 12].map((high) => (high | low).toString(16));
  return versions.flatMap((version) =>
    variants.map(
      (variant) => hex.slice(0, 12) + version + hex.slice(13, 16) + variant + hex.slice(17),
    ),
  );
}
