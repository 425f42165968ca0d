import { describe, expect, it } from 'vitest';
import { toBinaryArray } from './binary-array.js';

describe('an array in binary', () => {
  it('tells its dimension, its type, then each element behind its length', () => {
    expect(toBinaryArray('text', ['é', '']).toString('hex')).toBe(
      ['00000001', '00000000', '00000019', '00000002', '00000001']
        .concat('00000002', 'c3a9', '00000000')
        .join(''),
    );
  });

  it('says that an element is null, which an empty text is not', () => {
    const bytes = toBinaryArray('text', [null]);
    expect([bytes.readInt32BE(4), bytes.readInt32BE(20), bytes.length]).toEqual([1, -1, 24]);
  });

  it('carries bytes as they are', () => {
    const bytes = toBinaryArray('tsvector', [Uint8Array.of(1, 2)]);
    expect([bytes.readInt32BE(8), bytes.subarray(20).toString('hex')]).toEqual([
      3614,
      '000000020102',
    ]);
  });

  it('has no dimension without elements', () => {
    expect(toBinaryArray('text', []).toString('hex')).toBe('000000000000000000000019');
  });

  it('holds more than it first had room for', () => {
    const long = 'à'.repeat(200_000);
    const bytes = toBinaryArray('text', [long, long]);
    expect(bytes.length).toBe(20 + 2 * (4 + 400_000));
    expect(bytes.subarray(24, 400_024).toString('utf8')).toBe(long);
  });
});
