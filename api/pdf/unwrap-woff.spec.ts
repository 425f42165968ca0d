import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { unwrapWoff } from './unwrap-woff.js';

const WOFF = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff',
  ),
);

/** As a font asks it of itself: the sum of its words, big-endian. */
function checksumOf(table: Buffer): number {
  const whole = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

describe('a font out of its WOFF file', () => {
  const font = unwrapWoff(WOFF);

  it('is as long as the file says that it was', () => {
    expect(font.length).toBe(WOFF.readUInt32BE(16));
  });

  it('has every table where it says, whole', () => {
    const count = font.readUInt16BE(4);
    expect(count).toBeGreaterThan(8);
    for (let rank = 0; rank < count; rank += 1) {
      const at = 12 + rank * 16;
      const tag = font.toString('latin1', at, at + 4);
      const offset = font.readUInt32BE(at + 8);
      const table = Buffer.from(font.subarray(offset, offset + font.readUInt32BE(at + 12)));
      // The table « head » holds a sum of the whole font, left out of its own.
      if (tag === 'head') table.writeUInt32BE(0, 8);
      expect([tag, checksumOf(table)]).toEqual([tag, font.readUInt32BE(at + 4)]);
    }
  });

  it('is left as it is when it was in no WOFF file', () => {
    expect(unwrapWoff(font)).toBe(font);
  });
});
