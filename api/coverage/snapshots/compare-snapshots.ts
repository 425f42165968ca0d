import type { Raison } from '../raisons.js';
import type { SnapshotCell } from './snapshot-cell.js';

export const SENS = ['gagnee', 'perdue', 'autre'] as const;
/** `autre`: not covered either time, for another reason; or timetables that became known, or unknown. */
export type Sens = (typeof SENS)[number];

export type Change = {
  readonly sens: Sens;
  readonly before: SnapshotCell;
  readonly after: SnapshotCell;
};

/** Young people and communes; why they were not covered before, or why they no longer are. */
export type ChangeTotal = {
  readonly communes: number;
  readonly jeunes: number;
  readonly raisons: readonly {
    readonly raison: Raison;
    readonly communes: number;
    readonly jeunes: number;
  }[];
};

export type Comparison = {
  readonly changes: readonly Change[];
  readonly gagnees: ChangeTotal;
  readonly perdues: ChangeTotal;
  /** Not covered either time, for another reason. */
  readonly autres: ChangeTotal;
  readonly inchangees: number;
  /** Communes that only one of the two knows: merged, or parted, meanwhile. */
  readonly ignorees: number;
};

/**
 * What changed for one need between two days, commune by commune, in the order of the second. Young people
 * are those of the second day on both sides, so that only coverage makes a difference.
 */
export function compareSnapshots(
  before: readonly SnapshotCell[],
  after: readonly SnapshotCell[],
): Comparison {
  const former = new Map(before.map((cell) => [cell.commune, cell]));
  const changes: Change[] = [];
  let inchangees = 0;
  for (const cell of after) {
    const was = former.get(cell.commune);
    if (!was) continue;
    former.delete(cell.commune);
    const sens = sensOf(was, cell);
    if (sens === null) inchangees += 1;
    else changes.push({ sens, before: was, after: cell });
  }
  const known = changes.length + inchangees;
  return {
    changes,
    gagnees: totalOf(changes, 'gagnee'),
    perdues: totalOf(changes, 'perdue'),
    autres: totalOf(changes, 'autre'),
    inchangees,
    ignorees: former.size + after.length - known,
  };
}

function sensOf(before: SnapshotCell, after: SnapshotCell): Sens | null {
  if (before.etat === after.etat && before.raison === after.raison) return null;
  if (before.etat === null || after.etat === null) return 'autre';
  if (after.etat === 'couvert') return 'gagnee';
  return before.etat === 'couvert' ? 'perdue' : 'autre';
}

/** A gain is told by why it lacked before; a loss, and any other change, by why it lacks now. */
const reasonOf = ({ sens, before, after }: Change): Raison | null =>
  sens === 'gagnee' ? before.raison : after.raison;

function totalOf(changes: readonly Change[], sens: Sens): ChangeTotal {
  const ofSens = changes.filter((change) => change.sens === sens);
  const byReason = new Map<Raison, { communes: number; jeunes: number }>();
  let jeunes = 0;
  for (const change of ofSens) {
    const young = change.after.jeunes ?? 0;
    jeunes += young;
    const raison = reasonOf(change);
    if (raison === null) continue;
    const sum = byReason.get(raison) ?? { communes: 0, jeunes: 0 };
    byReason.set(raison, { communes: sum.communes + 1, jeunes: sum.jeunes + young });
  }
  const raisons = [...byReason]
    .map(([raison, sums]) => ({ raison, ...sums }))
    .sort(
      (one, other) =>
        other.jeunes - one.jeunes ||
        other.communes - one.communes ||
        (one.raison < other.raison ? -1 : 1),
    );
  return { communes: ofSens.length, jeunes, raisons };
}
