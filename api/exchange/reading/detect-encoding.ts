import chardet from 'chardet';

export type Encoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15' | 'macintosh';

type Bytes = {
  readonly head: Uint8Array;
  readonly foreignSample: Uint8Array | null;
  readonly nulCount: number;
};

function utf16Of(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(1000, head.length >> 1);
  let evenNul = 0;
  let oddNul = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[2 * pair] === 0) evenNul += 1;
    if (head[2 * pair + 1] === 0) oddNul += 1;
  }
  if (pairs > 8 && oddNul > pairs * 0.6 && evenNul === 0) return 'utf-16le';
  if (pairs > 8 && evenNul > pairs * 0.6 && oddNul === 0) return 'utf-16be';
  return null;
}

/** The encoding of a text file: a mark or valid UTF-8 decides, then what the letters look like. */
export function detectEncoding({ head, foreignSample }: Bytes): Encoding {
  const utf16 = utf16Of(head);
  if (utf16) return utf16;
  if (!foreignSample) return 'utf-8';
  if (isDamagedUtf8(foreignSample)) return 'utf-8';
  const guess = chardet.detect(foreignSample)?.toLowerCase();
  if (guess === 'iso-8859-15') return guess;
  return looksMacintosh(foreignSample) ? 'macintosh' : 'windows-1252';
}

// In Mac Roman é è à ç are 8E 8F 88 8D, which CP1252 leaves to rare signs.
function looksMacintosh(sample: Uint8Array): boolean {
  let mac = 0;
  let windows = 0;
  for (const byte of sample) {
    if (byte === 0x8e || byte === 0x8f || byte === 0x88 || byte === 0x8d) mac += 1;
    if (byte === 0xe9 || byte === 0xe8 || byte === 0xe0 || byte === 0xe7) windows += 1;
  }
  return mac > 0 && windows === 0;
}

// Files glued together hold a few foreign bytes among many letters that are UTF-8.
function isDamagedUtf8(sample: Uint8Array): boolean {
  let letters = 0;
  let foreign = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80) continue;
    const next = sample[at + 1] ?? 0;
    const isLetter = byte >= 0xc2 && byte <= 0xdf && next >= 0x80 && next <= 0xbf;
    if (isLetter) {
      letters += 1;
      at += 1;
    } else foreign += 1;
  }
  return letters > 3 * foreign;
}
