import type { Row as Line } from '../../exchange/export/to-row.js';
import type { CouvertureItem } from '../coverage.schema.js';

/** The columns of the file: those of the table, under the same names. */
export const COLUMNS = [
  'code',
  'nom',
  'jeunes',
  'jeunes_estimes',
  'jeunes_inconnus',
  'jeunes_hors_territoire',
  'offres_vivantes',
  'offres_a_confirmer',
  'indice',
  'couvert',
  'raison',
] as const satisfies readonly (keyof CouvertureItem)[];

/** What was asked, on every line: a file is read far from the screen that made it. */
export const SAID = ['besoin', 'mode', 'duree_max', 'inclure_a_confirmer', 'jour'] as const;

export type Said = {
  readonly besoin: string;
  readonly mode: string;
  readonly duree_max: number;
  readonly inclure_a_confirmer: boolean;
  readonly jour: string;
};

const yesOrNo = (value: boolean): string => (value ? 'oui' : 'non');

export function toLine(item: CouvertureItem, said: Said): Line {
  return {
    ...item,
    ...said,
    jeunes_estimes: yesOrNo(item.jeunes_estimes),
    inclure_a_confirmer: yesOrNo(said.inclure_a_confirmer),
  };
}
