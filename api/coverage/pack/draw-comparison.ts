import { INK, type Pdf } from '../../pdf/pen.js';
import type { ComparaisonAnswer } from '../sheet/sheet.schema.js';
import type { Figure } from '../sheet/vocabulary.js';
import { drawBox } from './draw-box.js';
import { type Cell, type Column, drawTable, heightOfTable } from './draw-table.js';
import type { Pack, PackComparison } from './pack.js';
import { FIGURES_DITES, sayCount, sayValue } from './pack-words.js';
import { openPart, type Pages, paragraph, roomFor, subtitle } from './pages.js';
import { isAllNothing, isCompared } from './place-among.js';

const COLUMNS = [
  { label: 'Besoin', width: 128 },
  { label: 'Ici', width: 52, isFigure: true },
  { label: 'Légitime', width: 60, isFigure: true },
  { label: 'Raisonnable', width: 74, isFigure: true },
  { label: 'Atteignable', width: 74, isFigure: true },
] as const;
const BOX_WIDTH = 123;
const TITLE_ROOM = 34;

const KINDS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['Commune', ['commune', 'communes']],
  ['Intercommunalité', ['intercommunalité', 'intercommunalités']],
  ['Arrondissement', ['arrondissement', 'arrondissements']],
  ['Département', ['département', 'départements']],
]);

const NOTE = { size: 8.5, color: INK.soft } as const;
const FIGURES = ['part_couverte', 'indice'] as const;

type Compared = { readonly label: string; readonly of: ComparaisonAnswer };
type Target = 'raisonnable' | 'atteignable';

/** Where the territory stands among those like it, and the three targets of the instruction of 2019. */
export function drawComparison(pages: Pages, { comparison, territory }: Pack): void {
  if (!comparison || !isCompared(comparison)) return;
  const figures = FIGURES.map((figure) => planFigure(pages, comparison, figure)).filter(
    (plan) => plan !== null,
  );
  const [first] = figures;
  if (!first) return;
  openPart(pages, 'Se comparer aux territoires semblables', {
    lead: sayWhom(comparison, territory.kind),
    room: 70 + first.room,
  });
  for (const plan of figures) drawFigure(pages, plan);
  paragraph(pages, sayTargets(comparison.groupe !== null), NOTE);
  paragraph(pages, HOW_DRAWN, NOTE);
}

const HOW_DRAWN =
  'Dessin : le trait va du minimum au maximum, la boîte du premier au troisième quartile, la barre épaisse est la médiane, le losange ce territoire. Chaque ligne d’indice a sa propre échelle, de 0 à son maximum : les indices de deux besoins ne se comparent pas.';

function sayTargets(hasGroup: boolean): string {
  const ofGroup = hasGroup
    ? 'Légitime : la médiane du groupe. Raisonnable : la borne basse du quartile au-dessus du sien, dans le groupe.'
    : 'Sans groupe de territoires comparables, les deux premières ne se disent pas.';
  return `Les trois cibles se lisent comme dans l’instruction de 2019 sur les missions locales. ${ofGroup} Atteignable : la borne basse du quartile au-dessus du sien, dans la région. « Au plus haut » : nul n’est mieux placé. « — » : pas de palier plus haut, ou valeur inconnue.`;
}

function sayWhom({ groupe, besoins }: PackComparison, kind: string): string {
  const [one, many] = KINDS.get(kind) ?? ['territoire', 'territoires'];
  const boxes = besoins[0]?.comparaisons[0]?.boites ?? [];
  const region = boxes.find(({ ensemble }) => ensemble === 'region');
  const inRegion = region
    ? ` Région : ${region.nom}, ${sayCount(region.effectif, one, many)}${sayUnknown(region.inconnus)}.`
    : '';
  if (groupe === null) return `Aucun groupe de territoires comparables.${inRegion}`;
  const group = boxes.find(({ ensemble }) => ensemble === 'comparables');
  const among = group
    ? ` (${sayCount(group.effectif, one, many)}, dont celui-ci${sayUnknown(group.inconnus)})`
    : '';
  return `Groupe : ${groupe}${among}.${inRegion}`;
}

const sayUnknown = (count: number): string =>
  count === 0
    ? ''
    : ` ; ${sayCount(count, 'autre laissé', 'autres laissés')} de côté, sans horaires connus`;

type Plan = {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly lines: readonly (readonly Cell[])[];
  /** The needs that nobody compared has anything for. */
  readonly left: readonly string[];
  readonly room: number;
};

function planFigure(
  pages: Pages,
  { groupe, besoins }: PackComparison,
  figure: Figure,
): Plan | null {
  const compared = besoins.flatMap(({ label, comparaisons }): Compared[] => {
    const of = comparaisons.find((one) => one.figure === figure);
    return of ? [{ label, of }] : [];
  });
  if (compared.length === 0) return null;
  const drawing = groupe === null ? 'La région' : 'Le groupe';
  const columns = [...COLUMNS, { label: drawing, width: BOX_WIDTH }];
  const lines = compared.filter(({ of }) => !isAllNothing(of)).map((one) => toLine(pages.pdf, one));
  const left = compared.filter(({ of }) => isAllNothing(of)).map(({ label }) => label);
  const room = roomFor(heightOfTable(pages, columns, lines), TITLE_ROOM);
  return { title: FIGURES_DITES[figure], columns, lines, left, room };
}

function drawFigure(pages: Pages, { title, columns, lines, left, room }: Plan): void {
  subtitle(pages, title, room);
  if (lines.length > 0) drawTable(pages, columns, lines);
  if (left.length === 0) return;
  const which = lines.length === 0 ? 'quel que soit le besoin' : `pour : ${left.join(', ')}`;
  paragraph(pages, `Aucun des territoires comparés n’a de jeune couvert ${which}.`, NOTE);
}

function toLine(pdf: Pdf, { label, of }: Compared): readonly Cell[] {
  const { figure, ici, cibles } = of;
  const say = (value: number | null, otherwise: string): string =>
    value === null ? otherwise : sayValue(figure, value);
  const target = (which: Target): string =>
    say(cibles[which], cibles[`${which}_au_plus_haut`] ? 'au plus haut' : '—');
  return [
    label,
    say(ici, 'inconnue'),
    say(cibles.legitime, '—'),
    target('raisonnable'),
    target('atteignable'),
    drawBox(pdf, of),
  ];
}
