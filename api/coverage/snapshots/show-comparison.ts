import { shareOut } from '../cells/roll-up.js';
import { tellPart, tellTogether, tellYoung } from '../cells/tell-young.js';
import { labelOfNeed } from '../needs.js';
import { type Change, type ChangeTotal, compareSnapshots, SENS } from './compare-snapshots.js';
import { type SnapshotCell, withToConfirm } from './snapshot-cell.js';
import type { NeedComparison, TrendPoint } from './snapshots.schema.js';

type Sides = {
  readonly before: readonly SnapshotCell[];
  readonly after: readonly SnapshotCell[];
};
type Asked = {
  readonly besoin: string;
  readonly inclureAConfirmer: boolean;
  readonly nameOf: (commune: string) => string;
};

export function showComparison(
  { before, after }: Sides,
  { besoin, inclureAConfirmer, nameOf }: Asked,
): NeedComparison {
  const settle = (cell: SnapshotCell) => withToConfirm(cell, inclureAConfirmer);
  const compared = compareSnapshots(before.map(settle), after.map(settle));
  return {
    besoin: { slug: besoin, label: labelOfNeed(besoin) },
    gagnees: showTotal(compared.gagnees),
    perdues: showTotal(compared.perdues),
    autres: showTotal(compared.autres),
    inchangees: compared.inchangees,
    ignorees: compared.ignorees,
    items: [...compared.changes].sort(bySensThenYouth).map((change) => ({
      code: change.after.commune,
      nom: nameOf(change.after.commune),
      jeunes: tellYoung(change.after.jeunes),
      jeunes_estimes: change.after.jeunesEstimes,
      sens: change.sens,
      avant: showSide(change.before),
      apres: showSide(change.after),
    })),
  };
}

/** The young people of one day, by the state of their commune. */
export function showPoint(
  { id, jour }: { readonly id: string | null; readonly jour: string },
  cells: readonly SnapshotCell[],
  inclureAConfirmer: boolean,
): TrendPoint {
  const settled = cells.map((cell) => withToConfirm(cell, inclureAConfirmer));
  const { couverts, aConfirmer, nonCouverts, inconnus } = shareOut(settled);
  return {
    id,
    jour,
    jeunes: tellTogether(settled),
    couverts,
    a_confirmer: aConfirmer,
    non_couverts: nonCouverts,
    inconnus,
  };
}

function showTotal({ communes, jeunes, raisons }: ChangeTotal) {
  return {
    communes,
    jeunes: tellPart(jeunes, communes),
    raisons: raisons.map((one) => ({ ...one, jeunes: tellYoung(one.jeunes) })),
  };
}

function showSide({ etat, raison, offresVivantes, offresAConfirmer }: SnapshotCell) {
  return {
    couvert: etat,
    raison,
    offres_vivantes: offresVivantes,
    offres_a_confirmer: offresAConfirmer,
  };
}

function bySensThenYouth(one: Change, other: Change): number {
  return (
    SENS.indexOf(one.sens) - SENS.indexOf(other.sens) ||
    (other.after.jeunes ?? 0) - (one.after.jeunes ?? 0) ||
    (one.after.commune < other.after.commune ? -1 : 1)
  );
}
