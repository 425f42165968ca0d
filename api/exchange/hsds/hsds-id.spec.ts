import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestsOf, hsdsId, isHsdsId } from './hsds-id.js';

const NAMESPACE = Buffer.from('7d5c4e9a2b6f4f0e9a3c5b1d8e7f6a40', 'hex');

describe('the identifier that HSDS gives', () => {
  it('is always the same for the same thing', () =>
    expect(hsdsId('service', 'dora--1')).toBe(hsdsId('service', 'dora--1')));

  it('is not that of a structure of the same name', () =>
    expect(hsdsId('service', 'dora--1')).not.toBe(hsdsId('organization', 'dora--1')));

  it('is a UUID of version 5', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        expect(isHsdsId(hsdsId('service', id))).toBe(true);
      }),
    ));

  it('leads back to the digest that it was made of', () =>
    fc.assert(
      fc.property(fc.string(), (id) => {
        const digest = createHash('sha1').update(NAMESPACE).update(`service:${id}`).digest('hex');
        expect(digestsOf(hsdsId('service', id))).toContain(digest.slice(0, 32));
      }),
    ));
});
