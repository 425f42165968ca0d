import type { Pack } from './pack.js';
import { METHODE, METHODE_DES_DEMANDES } from '../coverage-words.js';
import { openPart, type Pages, paragraph, subtitle } from './pages.js';

const TEXT = { size: 9.5 } as const;

/** The last page: where the figures come from, what they are worth, and which schemes have no place here. */
export function drawMethod(pages: Pages, { absents, demand, travel, outlines }: Pack): void {
  openPart(pages, 'Sources et méthode');
  for (const text of METHODE) paragraph(pages, text, TEXT);
  if (demand) paragraph(pages, METHODE_DES_DEMANDES, TEXT);
  paragraph(pages, travel, TEXT);
  paragraph(pages, `Cartes : ${outlines}.`, TEXT);
  if (absents.length === 0) return;
  subtitle(pages, 'Dispositifs de la liste nationale sans lieu dans ce territoire');
  const said = absents.map(({ nom, offres_atteintes: count }) =>
    count > 0 ? `${nom} (${count} à portée, hors du territoire)` : nom,
  );
  paragraph(pages, `${said.join(' ; ')}.`, TEXT);
}
