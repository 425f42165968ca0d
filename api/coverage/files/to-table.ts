import type { Row as Line } from '../../exchange/export/to-row.js';
import type { LabelledColumn } from '../../exchange/export/table.js';
import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import type { CouvertureItem } from '../coverage.schema.js';
import { MODES_DITS } from '../coverage-words.js';
import {
  column,
  NEED_COLUMNS,
  REASON_COLUMNS,
  sayNeed,
  sayReason,
  sayState,
  STATE_COLUMNS,
  yesOrNo,
} from '../labelled.js';

/** The columns of the CSV, which machines read: those of the table, under the names of the API. */
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
  readonly mode: ModeDeTransport;
  readonly duree_max: number;
  readonly inclure_a_confirmer: boolean;
  readonly jour: string;
};

export function toLine(item: CouvertureItem, said: Said): Line {
  return {
    ...item,
    ...said,
    jeunes_estimes: yesOrNo(item.jeunes_estimes),
    inclure_a_confirmer: yesOrNo(said.inclure_a_confirmer),
  };
}

/** The columns of the workbook: as people read them, each code beside its label. */
export const LABELLED: readonly LabelledColumn[] = [
  column('code', 'Code du territoire', 12),
  column('nom', 'Territoire', 34),
  column('jeunes', 'Jeunes de 16 à 25 ans', 22),
  column('jeunes_estimes', 'Nombre estimé', 15),
  column('jeunes_inconnus', 'Dont horaires inconnus', 23),
  column('jeunes_hors_territoire', 'Dont hors du territoire', 23),
  column('offres_vivantes', 'Offres vivantes', 16),
  column('offres_a_confirmer', 'Offres à confirmer', 18),
  column('indice', 'Indice d’accessibilité', 21),
  ...STATE_COLUMNS,
  ...REASON_COLUMNS,
  ...NEED_COLUMNS,
  column('mode_dit', 'Moyen de transport', 24),
  column('mode', 'Code du moyen', 15),
  column('duree_max', 'Minutes au plus', 16),
  column('inclure_a_confirmer', 'À confirmer comptées', 21),
  column('jour', 'Situation du', 14),
];

export function toLabelledLine(item: CouvertureItem, said: Said): Line {
  return {
    ...toLine(item, said),
    ...sayState(item.couvert),
    ...sayReason(item.raison),
    ...sayNeed(said.besoin),
    mode_dit: MODES_DITS[said.mode],
  };
}
