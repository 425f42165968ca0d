import { labelOfNeed } from '../needs.js';
import { drawTable } from './draw-table.js';
import type { LackingCommune, Pack } from './pack.js';
import { RAISONS_DITES, sayFigure } from './pack-words.js';
import { gatherByCommune } from './rank-gaps.js';
import { openPart, type Pages, paragraph, subtitle } from './pages.js';

const COMMUNES_SHOWN = 30;
const OFFERS_SHOWN = 25;

const GAP_COLUMNS = [
  { label: 'Commune', width: 120 },
  { label: 'Jeunes', width: 66, isFigure: true },
  { label: 'Ce qui manque, et pourquoi', width: 255 },
  { label: 'Besoins à confirmer', width: 70, isFigure: true },
] as const;

export function drawGaps(pages: Pages, { gaps }: Pack): void {
  const communes = gatherByCommune(gaps);
  openPart(
    pages,
    'Les manques qui touchent le plus de jeunes',
    communes.length > COMMUNES_SHOWN
      ? `Les ${COMMUNES_SHOWN} premières communes de ${sayFigure(communes.length)} ; toutes sont dans le classeur joint.`
      : '',
  );
  if (communes.length === 0) {
    paragraph(pages, 'Aucun manque connu dans ce territoire.');
    return;
  }
  drawTable(
    pages,
    GAP_COLUMNS,
    communes
      .slice(0, COMMUNES_SHOWN)
      .map((one) => [
        one.nom,
        `${sayFigure(one.jeunes)}${one.jeunesEstimes ? ' est.' : ''}`,
        sayLacks(one.lacks),
        sayFigure(one.toConfirm),
      ]),
  );
}

/** « Aucun contact sur place : Se loger, Se soigner. Les offres sont trop loin : Se déplacer. » */
function sayLacks(lacks: LackingCommune['lacks']): string {
  const needs = new Map<string, string[]>();
  for (const { besoin, raison } of lacks) {
    const why = raison ? RAISONS_DITES[raison] : 'Sans raison connue';
    needs.set(why, [...(needs.get(why) ?? []), labelOfNeed(besoin)]);
  }
  return [...needs].map(([why, labels]) => `${why} : ${labels.join(' ; ')}.`).join(' ');
}

const OFFER_COLUMNS = [
  { label: 'Solution', width: 210 },
  { label: 'Structure', width: 186 },
  { label: 'Commune', width: 115 },
] as const;

export function drawOffers(pages: Pages, { offres }: Pack): void {
  openPart(
    pages,
    'Offres à confirmer, complètes ou sans interlocuteur',
    'Ce qui est à portée et ne compte pas encore, ou ne compte plus : quelqu’un peut y changer quelque chose.',
  );
  const lists = [
    ['À confirmer par la structure', offres.a_confirmer],
    ['Complètes', offres.saturees],
    ['Sans contact sur place', offres.sans_interlocuteur],
    ['Fermées, ou rien d’ouvert sous 30 jours', offres.fermees],
  ] as const;
  for (const [title, { total, items }] of lists) {
    subtitle(pages, `${title} : ${sayFigure(total)}`);
    if (total === 0) continue;
    drawTable(
      pages,
      OFFER_COLUMNS,
      items
        .slice(0, OFFERS_SHOWN)
        .map(({ nom, structure, commune }) => [nom, structure.nom, commune ?? 'lieu non précisé']),
    );
    if (total > OFFERS_SHOWN) {
      paragraph(pages, `Et ${sayFigure(total - OFFERS_SHOWN)} autres.`, { size: 9 });
    }
  }
}
