import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { joinMembers, writeMembers, writePage } from './write-json.js';

const place = z.object({ nom: z.string(), metres: z.number().nullable() });
const words = z.object({ mots: z.array(z.string()) });

describe('an answer written in parts', () => {
  it('reads as if it were written whole', () => {
    const aPlace = fc.record({ nom: fc.string({ unit: 'binary' }), metres: fc.constant(null) });
    const some = fc.array(fc.tuple(aPlace, fc.array(fc.string())));
    fc.assert(
      fc.property(some, (drawn) => {
        const items = drawn.map(([own, mots]) =>
          joinMembers(writeMembers(place, own), writeMembers(words, { mots })),
        );
        const page = writePage(items, writeMembers(words, { mots: ['fin'] }));
        const whole = { items: drawn.map(([own, mots]) => ({ ...own, mots })), mots: ['fin'] };
        expect(page.toString()).toBe(JSON.stringify(whole));
      }),
    );
  });

  it('has no member that its schema does not declare', () => {
    const more = { mots: [], secret: 'non' };
    expect(joinMembers(writeMembers(words, more)).toString()).toBe('{"mots":[]}');
  });

  it('is not written when its schema refuses it', () => {
    expect(() => writeMembers(place, { nom: 'ici', metres: Number.NaN })).toThrow('Unexpected');
  });
});
