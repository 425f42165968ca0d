import { INK } from '../../pdf/pen.js';
import { labelOfNeed } from '../needs.js';
import { drawTable } from './draw-table.js';
import { type GapGroup, groupGaps, type Lack } from './group-gaps.js';
import type { Pack } from './pack.js';
import { RAISONS_DITES } from '../coverage-words.js';
import { isMostlyUnknown, sayCount, sayFigure } from './pack-words.js';
import { openPart, type Pages, paragraph } from './pages.js';

const GROUPS_SHOWN = 12;
const COMMUNES_NAMED = 12;

const COLUMNS = [
  { label: 'Communes', width: 190 },
  { label: 'Jeunes', width: 66, isFigure: true },
  { label: 'Ce qui manque en plus, et pourquoi', width: 255 },
] as const;
const WITHOUT_COMMON = 'Ce qui manque, et pourquoi';

/** Who lacks what, and why: communes alike together, those of most young people first. */
export function drawGaps(pages: Pages, { gaps, needs }: Pack): void {
  const { everywhere, groups, onlyToConfirm } = groupGaps(gaps);
  const shown = groups.slice(0, GROUPS_SHOWN);
  openPart(pages, 'Les manques qui touchent le plus de jeunes', {
    lead: 'Les communes à qui manquent les mêmes besoins, pour les mêmes raisons, sont ensemble ; celles qui réunissent le plus de jeunes d’abord.',
    room: 200,
  });
  if (groups.length === 0) {
    paragraph(
      pages,
      isMostlyUnknown({ needs })
        ? 'Les horaires de transport sont inconnus à plus de la moitié des jeunes : ce qui leur manque n’est pas connu.'
        : 'Aucun manque connu dans ce territoire.',
    );
  }
  if (everywhere.length > 0) {
    const all = sayCount(count(groups), 'commune', 'communes');
    paragraph(pages, `Dans les ${all} à qui manque quelque chose`, { size: 10, font: 'bold' });
    paragraph(pages, sayLacks(everywhere));
    pages.y += 4;
  }
  if (shown.length > 0) {
    const [communes, jeunes, lacks] = COLUMNS;
    const head = { ...lacks, label: everywhere.length > 0 ? lacks.label : WITHOUT_COMMON };
    drawTable(pages, [communes, jeunes, head], shown.map(toLine));
  }
  sayRest(pages, { left: groups.slice(GROUPS_SHOWN), onlyToConfirm });
}

const toLine = (group: GapGroup): readonly string[] => [
  sayCommunes(group.communes),
  `${sayFigure(group.jeunes)}${group.jeunesEstimes ? ' est.' : ''}`,
  group.lacks.length > 0 ? sayLacks(group.lacks) : 'Rien de plus.',
];

/** « Nîmes, Vauvert et 29 autres », by their number first. */
function sayCommunes(communes: GapGroup['communes']): string {
  // Rather one more name than « et 1 autre ».
  const most = communes.length === COMMUNES_NAMED + 1 ? communes.length : COMMUNES_NAMED;
  const names = communes.slice(0, most).map(({ nom }) => nom);
  const others = communes.length - names.length;
  const said =
    others > 0 ? `${names.join(', ')} et ${sayCount(others, 'autre', 'autres')}` : names.join(', ');
  return communes.length === 1 ? said : `${sayFigure(communes.length)} communes : ${said}`;
}

/** « Les offres sont trop loin : Se déplacer. Complète : Se loger, Se soigner. » */
function sayLacks(lacks: readonly Lack[]): string {
  const whyOf = ({ raison }: Lack): string =>
    raison ? RAISONS_DITES[raison] : 'Sans raison connue';
  return [...Map.groupBy(lacks, whyOf)]
    .map(
      ([why, alike]) => `${why} : ${alike.map(({ besoin }) => labelOfNeed(besoin)).join(' ; ')}.`,
    )
    .join(' ');
}

type Rest = {
  readonly left: readonly GapGroup[];
  readonly onlyToConfirm: ReturnType<typeof groupGaps>['onlyToConfirm'];
};

/** What is not in the table: nothing is left out without a word. */
function sayRest(pages: Pages, { left, onlyToConfirm }: Rest): void {
  const note = { size: 9, color: INK.soft } as const;
  if (left.length > 0) {
    const young = left.reduce((sum, { jeunes }) => sum + jeunes, 0);
    paragraph(
      pages,
      `Ne sont pas dans ce tableau ${sayCount(count(left), 'commune', 'communes')}, en ${sayCount(left.length, 'groupe', 'groupes')}, où vivent ${sayFigure(young)} jeunes : elles sont dans le classeur, feuille « Manques ».`,
      note,
    );
  }
  if (onlyToConfirm.communes > 0) {
    const { communes, jeunes } = onlyToConfirm;
    const who = sayCount(communes, 'commune ne manque', 'communes ne manquent');
    paragraph(
      pages,
      `${who} que de la confirmation d’offres (${sayFigure(jeunes)} jeunes) : le classeur dit lesquelles.`,
      note,
    );
  }
}

const count = (groups: readonly GapGroup[]): number =>
  groups.reduce((sum, { communes }) => sum + communes.length, 0);
