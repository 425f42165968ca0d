import type { Row as Line } from '../../exchange/export/to-row.js';
import { column, type LabelledSheet, NEED_COLUMNS, sayNeed, yesOrNo } from '../labelled.js';
import type { Boite, ComparaisonAnswer } from '../sheet/sheet.schema.js';
import type { Pack } from './pack.js';
import { FIGURES_DITES } from './pack-words.js';

const SETS: Readonly<Record<Boite['ensemble'], string>> = {
  region: 'Région',
  departement: 'Département',
  comparables: 'Territoires comparables',
};

const COLUMNS = [
  ...NEED_COLUMNS,
  column('figure', 'Figure comparée', 40),
  column('figure_code', 'Code de la figure', 17),
  column('ici', 'Ici', 9),
  column('legitime', 'Cible légitime', 15),
  column('raisonnable', 'Cible raisonnable', 18),
  column('raisonnable_au_plus_haut', 'Raisonnable : au plus haut', 25),
  column('atteignable', 'Cible atteignable', 18),
  column('atteignable_au_plus_haut', 'Atteignable : au plus haut', 25),
  column('ensemble', 'Comparé à', 23),
  column('ensemble_code', 'Code de l’ensemble', 18),
  column('nom', 'Nom', 44),
  column('effectif', 'Territoires comparés', 20),
  column('inconnus', 'Sans valeur connue', 19),
  column('min', 'Minimum', 10),
  column('q1', '1er quartile', 12),
  column('mediane', 'Médiane', 10),
  column('q3', '3e quartile', 12),
  column('max', 'Maximum', 10),
] as const;

/** A line a box: those of the sheet of the territory, a share from 0 to 1. */
export function comparisonSheets({ comparison }: Pack): readonly LabelledSheet[] {
  if (!comparison) return [];
  const lines = comparison.besoins.flatMap(({ slug, comparaisons }) =>
    comparaisons.flatMap((one) => linesOf(slug, one)),
  );
  return [{ name: 'Comparaison', columns: COLUMNS, lines }];
}

function linesOf(slug: string, { figure, ici, boites, cibles }: ComparaisonAnswer): Line[] {
  return boites.map(({ ensemble, code: _code, ...box }) => ({
    ...sayNeed(slug),
    figure: FIGURES_DITES[figure],
    figure_code: figure,
    ici,
    ...cibles,
    raisonnable_au_plus_haut: yesOrNo(cibles.raisonnable_au_plus_haut),
    atteignable_au_plus_haut: yesOrNo(cibles.atteignable_au_plus_haut),
    ensemble: SETS[ensemble],
    ensemble_code: ensemble,
    ...box,
  }));
}
