import type { Reading } from '../cells/cell.js';
import { roundFigure } from '../cells/show-row.js';
import type { Maille } from '../matrix/units.js';
import { boxOf, type BoxPlot, isAtTheTop, targetsFor } from './box-plot.js';
import { figureOf, type FigureSource } from './figures.js';
import type { ComparaisonAnswer } from './sheet.schema.js';
import { type Ensemble, type Figure, FIGURES } from './vocabulary.js';

/** Those that a territory is compared with, itself included: the cells of each. */
export type Peers = {
  readonly ensemble: Ensemble;
  readonly code: string;
  readonly nom: string;
  readonly territories: readonly (readonly number[])[];
};

/** No territory can do better. */
const BEST: Readonly<Record<Figure, number>> = {
  indice: Number.POSITIVE_INFINITY,
  part_couverte: 1,
};

/** The share of young people covered says nothing of one commune: it is all or none. */
const figuresOf = (maille: Maille): readonly Figure[] =>
  maille === 'commune' ? ['indice'] : FIGURES;

/** This territory among its peers, by each figure. */
export function compare(
  { maille, cells }: { readonly maille: Maille; readonly cells: readonly number[] },
  peers: readonly Peers[],
  source: FigureSource,
  reading: Reading,
): ComparaisonAnswer[] {
  return figuresOf(maille).map((figure) => {
    const ici = figureOf(figure, cells, source, reading);
    const boxes = peers.flatMap(({ territories, ...set }) => {
      const values = territories.map((one) => figureOf(figure, one, source, reading));
      const known = values.filter((value) => value !== null);
      const box = boxOf(known);
      return box ? [{ ...set, inconnus: values.length - known.length, box }] : [];
    });
    const of = (ensemble: Ensemble): BoxPlot | null =>
      boxes.find((one) => one.ensemble === ensemble)?.box ?? null;
    const cibles = targetsFor(ici, { group: of('comparables'), region: of('region') });
    return {
      figure,
      ici: roundFigure(ici),
      boites: boxes.map(({ box, ...set }) => ({ ...set, ...rounded(box) })),
      cibles: {
        legitime: roundFigure(cibles.legitime),
        raisonnable: roundFigure(cibles.raisonnable),
        raisonnable_au_plus_haut: isAtTheTop(ici, of('comparables'), BEST[figure]),
        atteignable: roundFigure(cibles.atteignable),
        atteignable_au_plus_haut: isAtTheTop(ici, of('region'), BEST[figure]),
      },
    };
  });
}

function rounded({ effectif, min, q1, mediane, q3, max }: BoxPlot): BoxPlot {
  return {
    effectif,
    min: round(min),
    q1: round(q1),
    mediane: round(mediane),
    q3: round(q3),
    max: round(max),
  };
}

const round = (value: number): number => roundFigure(value) ?? value;
