import { INK } from '../../pdf/pen.js';
import type { OffreDuTerritoire, OffresDuTerritoire } from '../sheet/sheet.schema.js';
import { drawTable, heightOfTable } from './draw-table.js';
import { groupOffers, type OffersOfOneName } from './group-offers.js';
import type { Pack } from './pack.js';
import { sayCount, sayFigure } from './pack-words.js';
import { openPart, type Pages, paragraph, roomFor, subtitle } from './pages.js';

const NAMES_SHOWN = 12;
const HOLDERS_SHOWN = 8;
const TITLE_ROOM = 34;
const NOTE = { size: 9, color: INK.soft } as const;

const COLUMNS = [
  { label: 'Solution', width: 160 },
  { label: 'Nombre', width: 50, isFigure: true },
  { label: 'Qui la tient, et où (* hors du territoire)', width: 301 },
] as const;

/** What is in reach and does not count, or does no longer: somebody can change it. */
export function drawOffers(pages: Pages, { offres }: Pack): void {
  const lists = (
    [
      ['À confirmer par la structure', offres.a_confirmer],
      ['Complètes', offres.saturees],
      ['Sans contact sur place', offres.sans_interlocuteur],
      ['Fermées, ou rien d’ouvert sous 30 jours', offres.fermees],
    ] as const
  ).map(([title, list]) => planList(pages, title, list));
  const first = lists.find(({ list }) => list.total > 0);
  openPart(pages, 'Offres à confirmer, complètes ou sans interlocuteur', {
    lead: 'Ce qui est à portée et ne compte pas encore, ou ne compte plus : quelqu’un peut y changer quelque chose.',
    room: 60 + (first?.room ?? 0),
  });
  for (const one of lists) if (one.list.total > 0) drawList(pages, one);
  const none = lists.filter(({ list }) => list.total === 0).map(({ title }) => title.toLowerCase());
  if (none.length > 0) paragraph(pages, `Aucune offre : ${none.join(' ; ')}.`, NOTE);
}

type Plan = {
  readonly title: string;
  readonly list: OffresDuTerritoire;
  readonly shown: readonly OffersOfOneName[];
  readonly lines: readonly (readonly string[])[];
  readonly room: number;
};

function planList(pages: Pages, title: string, list: OffresDuTerritoire): Plan {
  const shown = groupOffers(list.items).slice(0, NAMES_SHOWN);
  const lines = shown.map(({ nom, offers }) => [nom, sayFigure(offers.length), sayHolders(offers)]);
  const room = roomFor(heightOfTable(pages, COLUMNS, lines), TITLE_ROOM);
  return { title, list, shown, lines, room };
}

function drawList(pages: Pages, { title, list, shown, lines, room }: Plan): void {
  subtitle(pages, `${title} : ${sayFigure(list.total)}`, room);
  drawTable(pages, COLUMNS, lines);
  const named = shown.reduce((sum, { offers }) => sum + offers.length, 0);
  if (list.total > named) {
    const others = sayCount(list.total - named, 'autre offre', 'autres offres');
    paragraph(pages, `Et ${others}, dans le classeur, feuille « Offres ».`, NOTE);
  }
}

function sayHolders(offers: readonly OffreDuTerritoire[]): string {
  // Rather one more name than « et 1 autre ».
  const most = offers.length === HOLDERS_SHOWN + 1 ? offers.length : HOLDERS_SHOWN;
  const said = offers.slice(0, most).map(sayHolder);
  const others = offers.length - said.length;
  return `${said.join(' ; ')}${others > 0 ? ` ; et ${sayCount(others, 'autre', 'autres')}` : ''}`;
}

/** « CFA Purple Campus (Alès) »; its commune is not said twice, and a star says that it is elsewhere. */
function sayHolder({ structure, commune, dans_le_territoire }: OffreDuTerritoire): string {
  const star = dans_le_territoire === false ? '*' : '';
  const isSaid = commune !== null && structure.nom.toLowerCase().includes(commune.toLowerCase());
  const where = isSaid ? '' : ` (${commune ?? 'lieu non précisé'})`;
  return `${structure.nom}${where}${star}`;
}
