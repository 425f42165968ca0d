import type { Cell } from '../cells/cell.js';
import { rollUp, takeStock } from '../cells/roll-up.js';
import { roundFigure, showBilan } from '../cells/show-row.js';
import { tellPart, tellYoung } from '../cells/tell-young.js';
import { labelOfNeed } from '../needs.js';
import { type CellPair, countGains, isGained } from './compare-cells.js';
import type { EffetAnswer, MesureAnswer } from './simulations.schema.js';

type Effect = {
  /** The communes of the territory. */
  readonly pairs: readonly CellPair[];
  /** Those of the rest of its region. */
  readonly around: readonly CellPair[];
  readonly nameOf: (commune: string) => string;
};

export function measure(cells: readonly Cell[]): MesureAnswer {
  return { bilan: showBilan(takeStock(cells)), indice: roundFigure(rollUp(cells).indice) };
}

/** What changes for one need: the communes gained first, then those with most young people. */
export function showEffect(besoin: string, { pairs, around, nameOf }: Effect): EffetAnswer {
  const gains = countGains(pairs);
  const beyond = countGains(around);
  const communes = [...gains.changed].sort(byGainThenYouth).map((pair) => ({
    code: pair.after.commune,
    nom: nameOf(pair.after.commune),
    jeunes: tellYoung(pair.after.jeunes),
    jeunes_estimes: pair.after.jeunesEstimes,
    gagnee: isGained(pair),
    avant: showCell(pair.before),
    apres: showCell(pair.after),
  }));
  return {
    besoin: { slug: besoin, label: labelOfNeed(besoin) },
    avant: measure(pairs.map(({ before }) => before)),
    apres: measure(pairs.map(({ after }) => after)),
    jeunes_gagnes: tellPart(gains.jeunes, gains.communes),
    communes_gagnees: gains.communes,
    hors_territoire: {
      jeunes_gagnes: tellPart(beyond.jeunes, beyond.communes),
      communes_gagnees: beyond.communes,
    },
    communes,
  };
}

function showCell({ etat, raison, offresVivantes, offresAConfirmer, indice }: Cell) {
  return {
    couvert: etat,
    raison,
    offres_vivantes: offresVivantes,
    offres_a_confirmer: offresAConfirmer,
    indice: roundFigure(indice),
  };
}

function byGainThenYouth(one: CellPair, other: CellPair): number {
  return (
    Number(isGained(other)) - Number(isGained(one)) ||
    (other.after.jeunes ?? 0) - (one.after.jeunes ?? 0) ||
    (one.after.commune < other.after.commune ? -1 : 1)
  );
}
