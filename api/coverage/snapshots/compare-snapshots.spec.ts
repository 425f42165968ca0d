import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ETATS, RAISONS } from '../raisons.js';
import { compareSnapshots } from './compare-snapshots.js';
import { type SnapshotCell, withToConfirm } from './snapshot-cell.js';

const raison = z.enum(RAISONS).nullable();
const told = z.tuple([
  z.string(),
  z.number().nullable(),
  z.enum(ETATS).nullable(),
  raison,
  z.number().nullable(),
]);
const total = z.object({
  communes: z.number(),
  jeunes: z.number(),
  raisons: z.array(z.object({ raison: z.enum(RAISONS), communes: z.number(), jeunes: z.number() })),
});
const cases = z
  .array(
    z.object({
      titre: z.string(),
      avant: z.array(told),
      apres: z.array(told),
      attendu: z.object({
        changements: z.array(z.tuple([z.string(), z.string(), raison, raison])),
        gagnees: total,
        perdues: total,
        autres: total,
        inchangees: z.number(),
        ignorees: z.number(),
      }),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('golden/comparisons.json', import.meta.url), 'utf8')));

const toCell = ([commune, jeunes, etat, why, offres]: z.infer<typeof told>): SnapshotCell => ({
  commune,
  jeunes,
  jeunesEstimes: false,
  etat,
  raison: why,
  offresVivantes: offres,
  offresAConfirmer: offres === null ? null : 0,
});

const judgement = fc.constantFrom<Pick<SnapshotCell, 'etat' | 'raison'>>(
  { etat: 'couvert', raison: null },
  { etat: 'a_confirmer', raison: 'non-confirmee' },
  { etat: 'non_couvert', raison: 'inaccessible' },
  { etat: 'non_couvert', raison: 'saturee' },
  { etat: null, raison: 'horaires-inconnus' },
);
const territory = fc.array(
  fc.record({ before: judgement, after: judgement, jeunes: fc.integer({ min: 0, max: 900 }) }),
  { maxLength: 12 },
);
const cellOf = (rank: number, jeunes: number, judged: Pick<SnapshotCell, 'etat' | 'raison'>) => ({
  ...toCell([String(30_001 + rank), jeunes, null, null, 0]),
  ...judged,
});

describe('what changed since the last meeting', () => {
  it.each(cases)('$titre', ({ avant, apres, attendu }) => {
    const { changes, ...totals } = compareSnapshots(avant.map(toCell), apres.map(toCell));
    const changements = changes.map(({ sens, before, after }) => [
      after.commune,
      sens,
      before.raison,
      after.raison,
    ]);
    expect({ changements, ...totals }).toEqual(attendu);
  });

  it('is nothing between a snapshot and itself', () => {
    fc.assert(
      fc.property(territory, (communes) => {
        const cells = communes.map(({ before, jeunes }, rank) => cellOf(rank, jeunes, before));
        const { changes, inchangees, ignorees } = compareSnapshots(cells, cells);
        expect({ changes, inchangees, ignorees }).toEqual({
          changes: [],
          inchangees: cells.length,
          ignorees: 0,
        });
      }),
    );
  });

  it('gains one way what it loses the other way, and the covered add up', () => {
    fc.assert(
      fc.property(territory, (communes) => {
        const [before, after] = [
          communes.map((one, rank) => cellOf(rank, one.jeunes, one.before)),
          communes.map((one, rank) => cellOf(rank, one.jeunes, one.after)),
        ];
        const there = compareSnapshots(before, after);
        const back = compareSnapshots(after, before);
        expect(there.gagnees.jeunes).toBe(back.perdues.jeunes);
        expect(there.perdues.communes).toBe(back.gagnees.communes);
        const known = communes.filter((one) => one.before.etat !== null && one.after.etat !== null);
        const covered = (when: 'before' | 'after') =>
          known
            .filter((one) => one[when].etat === 'couvert')
            .reduce((sum, { jeunes }) => sum + jeunes, 0);
        expect(covered('after') - covered('before')).toBe(
          there.gagnees.jeunes - there.perdues.jeunes,
        );
      }),
    );
  });

  it('counts what lacks only its confirmation as covered when asked', () => {
    const cell = toCell(['30321', 500, 'a_confirmer', 'non-confirmee', 0]);
    expect(withToConfirm(cell, true)).toMatchObject({ etat: 'couvert', raison: null });
    expect(withToConfirm(cell, false)).toBe(cell);
  });
});
