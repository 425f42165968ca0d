import { INK } from '../../pdf/pen.js';
import { sayDate } from '../../pdf/french-words.js';
import { labelOfNeed } from '../needs.js';
import { drawTable, heightOfTable } from './draw-table.js';
import type { Pack } from './pack.js';
import { MODES_DITS, RAISONS_DITES } from '../coverage-words.js';
import { isMostlyUnknown, NON_COMPTES, sayCount, sayFigure } from './pack-words.js';
import { openPart, type Pages, paragraph, roomFor, subtitle } from './pages.js';
import { sayMonth } from './say-month.js';

const LINES_SHOWN = 40;

const DEMAND_COLUMNS = [
  { label: 'Commune', width: 190 },
  { label: 'Besoin', width: 221 },
  { label: 'Demandes', width: 100, isFigure: true },
] as const;

/** What was looked for in vain; only for those who may read it. */
export function drawDemand(pages: Pages, { demand }: Pack): void {
  if (!demand) return;
  openPart(pages, 'Demandes sans réponse', {
    lead: `Recherches sans résultat utilisable et besoins signalés, de ${sayMonth(demand.mois_de)} à ${sayMonth(demand.mois_a)} ; rien n’est montré sous ${demand.seuil}.`,
    room: 140,
  });
  if (demand.items.length === 0) {
    paragraph(pages, 'Aucune commune n’atteint ce seuil pour un besoin.');
    return;
  }
  drawTable(
    pages,
    DEMAND_COLUMNS,
    demand.items
      .slice(0, LINES_SHOWN)
      .map(({ nom, categorie, total }) => [nom, labelOfNeed(categorie), sayFigure(total)]),
  );
  const left = demand.items.length - LINES_SHOWN;
  if (left > 0)
    sayLeft(pages, sayCount(left, 'autre ligne', 'autres lignes'), 'Demandes sans réponse');
}

const NOTE = { size: 9, color: INK.soft } as const;

const sayLeft = (pages: Pages, others: string, sheet: string): void =>
  paragraph(pages, `Et ${others}, dans le classeur, feuille « ${sheet} ».`, NOTE);

const CHANGE_COLUMNS = [
  { label: 'Besoin', width: 171 },
  { label: 'Communes gagnées', width: 85, isFigure: true },
  { label: 'Jeunes gagnés', width: 85, isFigure: true },
  { label: 'Communes perdues', width: 85, isFigure: true },
  { label: 'Jeunes perdus', width: 85, isFigure: true },
] as const;

type Changed = NonNullable<Pack['changes']>['besoins'][number];

/** What was gained and lost since the snapshot, and why; needs where nothing moved are only named. */
export function drawChanges(pages: Pages, { changes, dureeMax, needs }: Pack): void {
  const title = 'Depuis la dernière réunion';
  if (!changes) {
    openPart(pages, title, { room: 60 });
    paragraph(
      pages,
      'Aucun instantané n’a encore été pris : ce qui change se lira à la prochaine réunion.',
    );
    return;
  }
  const { avant, duree_max, mode } = changes;
  const named = avant.nom ? ` (« ${avant.nom} »)` : '';
  const other =
    duree_max === dureeMax ? '' : ` Un instantané est toujours pris à ${duree_max} minutes.`;
  const moved = changes.besoins.filter(hasMoved);
  const still = changes.besoins.filter((one) => !hasMoved(one));
  const lines = moved.map(toChange);
  openPart(pages, title, {
    lead: `Depuis l’instantané du ${sayDate(avant.jour)}${named}, ${MODES_DITS[mode]}, en ${duree_max} minutes.${other}`,
    room: roomFor(heightOfTable(pages, CHANGE_COLUMNS, lines), 80),
  });
  if (moved.length > 0) drawTable(pages, CHANGE_COLUMNS, lines);
  if (still.length > 0) {
    const which = still.map(({ besoin }) => labelOfNeed(besoin.slug)).join(', ');
    const nothing = isMostlyUnknown({ needs })
      ? 'Les horaires de transport sont inconnus à plus de la moitié des jeunes : ce qui a changé n’est pas connu.'
      : 'Rien n’a changé.';
    const said = moved.length === 0 ? nothing : `Rien n’a changé pour : ${which}.`;
    paragraph(pages, said, NOTE);
  }
  sayWhyLost(pages, moved);
}

const hasMoved = ({ gagnees, perdues }: Changed): boolean =>
  gagnees.communes + perdues.communes > 0;

const toChange = ({ besoin, gagnees, perdues }: Changed): readonly string[] => [
  labelOfNeed(besoin.slug),
  sayFigure(gagnees.communes),
  sayFigure(gagnees.jeunes, NON_COMPTES),
  sayFigure(perdues.communes),
  sayFigure(perdues.jeunes, NON_COMPTES),
];

function sayWhyLost(pages: Pages, moved: readonly Changed[]): void {
  const lost = moved.filter(({ perdues }) => perdues.communes > 0);
  if (lost.length > 0) subtitle(pages, 'Pourquoi ces communes ne sont plus couvertes');
  for (const { besoin, perdues } of lost) {
    const why = perdues.raisons
      .map(
        ({ raison, communes }) =>
          `${RAISONS_DITES[raison]} (${sayCount(communes, 'commune', 'communes')})`,
      )
      .join(' ; ');
    paragraph(pages, `${labelOfNeed(besoin.slug)} : ${why}.`, { size: 9.5 });
  }
}
