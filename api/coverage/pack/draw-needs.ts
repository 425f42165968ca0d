import { INK } from '../../pdf/pen.js';
import { drawTable } from './draw-table.js';
import type { Pack } from './pack.js';
import { RAISONS_DITES } from '../coverage-words.js';
import { sayPart } from './pack-words.js';
import { openPart, type Pages, paragraph } from './pages.js';
import { isCompared } from './place-among.js';

const NEED_COLUMNS = [
  { label: 'Besoin', width: 140 },
  { label: 'Couverts', width: 78, isFigure: true },
  { label: 'À confirmer', width: 78, isFigure: true },
  { label: 'Sans solution', width: 78, isFigure: true },
  { label: 'Première raison', width: 137 },
] as const;

const NOTE = { size: 9, color: INK.soft } as const;

/** The table of all needs. */
export function drawNeeds(pages: Pages, { needs, comparison }: Pack): void {
  openPart(pages, 'Besoin par besoin', {
    lead: 'Nombre de jeunes dont la commune est couverte, ne l’est que par des offres à confirmer, ou ne l’est pas.',
  });
  drawTable(
    pages,
    NEED_COLUMNS,
    needs.map(({ label, bilan, raison }) => [
      label,
      sayPart(bilan, 'couverts'),
      sayPart(bilan, 'a_confirmer'),
      sayPart(bilan, 'non_couverts'),
      raison ? RAISONS_DITES[raison] : '',
    ]),
  );
  paragraph(
    pages,
    'Première raison : celle qui tient le plus de jeunes à l’écart, dans les communes qui ne sont pas couvertes.',
    NOTE,
  );
  if (needs.some(({ bilan }) => bilan.inconnus !== 0)) {
    paragraph(
      pages,
      'Le reste des jeunes vit là où les horaires de transport sont inconnus : on ne sait pas ce qu’ils atteignent.',
      NOTE,
    );
  }
  const whyNotCompared = sayWhyNotCompared(comparison);
  if (whyNotCompared) paragraph(pages, whyNotCompared, NOTE);
}

function sayWhyNotCompared(comparison: Pack['comparison']): string | null {
  if (!comparison)
    return 'Ce territoire n’est comparé à aucun autre : seuls une commune, une intercommunalité, un arrondissement ou un département le sont.';
  return isCompared(comparison)
    ? null
    : 'Ce territoire n’est comparé à aucun autre : ce qu’atteignent ses jeunes, ou ceux des autres, n’est pas connu.';
}
