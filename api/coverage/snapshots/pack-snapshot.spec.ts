import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../cells/cell.js';
import { packSnapshot, unpackSnapshot } from './pack-snapshot.js';
import type { Snapshot } from './snapshot.js';
import { SnapshotBuilder } from './snapshot-builder.js';

const BESOINS = ['mobilite', 'sante'];
const MODES = ['pied', 'transports'] as const;

const judged = fc.constantFrom<Pick<Cell, 'etat' | 'raison'>>(
  { etat: 'couvert', raison: null },
  { etat: 'a_confirmer', raison: 'non-confirmee' },
  { etat: 'non_couvert', raison: 'hors-zone' },
  { etat: null, raison: 'horaires-inconnus' },
);
const commune = fc.record({
  jeunes: fc.option(fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 200_000 }))),
  estime: fc.boolean(),
  cells: fc.array(fc.record({ judged, live: fc.nat(70_000), toConfirm: fc.nat(300) }), {
    minLength: 4,
    maxLength: 4,
  }),
});

function takeAll(communes: readonly (typeof commune extends fc.Arbitrary<infer T> ? T : never)[]) {
  const known = communes.map(({ jeunes, estime }, rank) => {
    return { code: String(30_001 + rank), jeunes, estime };
  });
  const builder = new SnapshotBuilder(known, BESOINS);
  const expected = new Map<string, object[]>();
  for (const [at, mode] of MODES.entries()) {
    for (const [need, besoin] of BESOINS.entries()) {
      const told = communes.flatMap(({ cells, jeunes, estime }, rank) => {
        const one = cells[at * 2 + need];
        const { code } = known[rank] ?? { code: '' };
        if (!one) return [];
        const isKnown = one.judged.etat !== null;
        const cell = {
          commune: code,
          jeunes,
          jeunesEstimes: estime,
          ...one.judged,
          offresVivantes: isKnown ? one.live : null,
          offresAConfirmer: isKnown ? one.toConfirm : null,
        };
        builder.put({ mode, commune: rank, need }, { ...cell, indice: null });
        const kept = isKnown ? Math.min(65_535, one.live) : null;
        return [{ ...cell, offresVivantes: kept }];
      });
      expected.set(`${mode} ${besoin}`, told);
    }
  }
  return { snapshot: builder.build(), codes: known.map(({ code }) => code), expected };
}

const reopened = (snapshot: Snapshot): Snapshot => unpackSnapshot(packSnapshot(snapshot));

describe('a snapshot', () => {
  it('gives back, once packed, every cell that was put in', () => {
    fc.assert(
      fc.property(fc.array(commune, { minLength: 1, maxLength: 7 }), (communes) => {
        const { snapshot, codes, expected } = takeAll(communes);
        const read = reopened(snapshot);
        for (const mode of MODES) {
          for (const besoin of BESOINS) {
            expect(read.cells(codes, { besoin, mode })).toEqual(expected.get(`${mode} ${besoin}`));
          }
        }
      }),
    );
  });

  it('says nothing of fewer than five young people, even when it was taken with them', () => {
    const one = fc.sample(commune, 1);
    const young = [0, 3, 4, 5].map((jeunes) => {
      const { snapshot, codes } = takeAll(one.map((cell) => ({ ...cell, jeunes })));
      return reopened(snapshot).cells(codes, { besoin: BESOINS[0] ?? '', mode: MODES[0] })[0];
    });
    expect(young.map((cell) => cell?.jeunes)).toEqual([0, 0, 0, 5]);
  });

  it('has no cell for a need, a mode or a commune that it does not hold', () => {
    const { snapshot, codes } = takeAll(fc.sample(commune, 2));
    const read = reopened(snapshot);
    expect(read.cells(codes, { besoin: 'famille', mode: 'pied' })).toEqual([]);
    expect(read.cells(codes, { besoin: 'sante', mode: 'velo' })).toEqual([]);
    expect(read.cells(['99999'], { besoin: 'sante', mode: 'pied' })).toEqual([]);
    expect(read.knows('sante', 'pied')).toBe(true);
    expect(read.knows('sante', 'velo')).toBe(false);
  });

  it('refuses bytes that were cut', () => {
    const bytes = packSnapshot(takeAll(fc.sample(commune, 3)).snapshot);
    expect(() => unpackSnapshot(bytes.subarray(0, bytes.length - 1))).toThrow('tronqué');
  });
});
