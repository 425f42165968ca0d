import { CONTENT_WIDTH, heightOf, INK, type TextStyle, write } from '../../pdf/pen.js';
import { tagged } from '../../pdf/tags.js';
import { drawLegend, drawNeedMap } from './draw-need-map.js';
import { heightForWidth } from './fit-map.js';
import { groupMaps } from './group-maps.js';
import type { NeedOfPack, Pack } from './pack.js';
import { ETATS_DITS } from '../coverage-words.js';
import { sayCount, sayPart } from './pack-words.js';
import { LEFT, makeRoom, openPart, type Pages } from './pages.js';

const LEGEND = [
  ['couvert', ETATS_DITS.couvert],
  ['a_confirmer', ETATS_DITS.a_confirmer],
  ['non_couvert', ETATS_DITS.non_couvert],
  [null, ETATS_DITS.inconnu],
] as const;

const MAPS_A_LINE = 2;
const MAP_GAP = 20;
const MAP_WIDTH = (CONTENT_WIDTH - MAP_GAP) / MAPS_A_LINE;
const MAP_HIGHEST = 262;
const MAP_LOWEST = 120;
const BELOW_TITLE = 5;
const BELOW_MAP = 16;
const LEGEND_HEIGHT = 20;
const TITLE_ROOM = 70;
const NAME: TextStyle = { size: 10.5, font: 'bold', width: MAP_WIDTH };
const SAID: TextStyle = { size: 8.5, color: INK.soft, width: MAP_WIDTH };
const UNITS = {
  commune: ['commune', 'communes'],
  epci: ['intercommunalité', 'intercommunalités'],
} as const;

type Line = readonly (readonly NeedOfPack[])[];

/** A map a need; those whose maps are the same share one. */
export function* drawMaps(pages: Pages, pack: Pack): Generator<void> {
  const { needs } = pack;
  // One commune is no map.
  if ((needs[0]?.communes.length ?? 0) < 2) return;
  const groups = groupMaps(needs);
  const lines = linesOf(groups);
  const height = heightOfMaps(needs);
  const [first] = lines;
  if (!first) return;
  openPart(pages, 'Cartes par besoin', {
    lead: sayHowRead(pack, groups.length < needs.length),
    room: TITLE_ROOM + heightOfHead(pages, first, needs) + height,
  });
  drawLegend(pages, legendOf(needs), { x: LEFT, y: pages.y });
  pages.y += LEGEND_HEIGHT;
  for (const line of lines) {
    const head = heightOfHead(pages, line, needs);
    if (makeRoom(pages, head + height)) {
      drawLegend(pages, legendOf(needs), { x: LEFT, y: pages.y });
      pages.y += LEGEND_HEIGHT;
    }
    for (const [rank, group] of line.entries()) {
      const x = LEFT + rank * (MAP_WIDTH + MAP_GAP);
      drawOneMap(pages, { pack, group, x, frame: { head, height } });
      yield;
    }
    pages.y += head + height + BELOW_MAP;
  }
}

const linesOf = (groups: readonly (readonly NeedOfPack[])[]): readonly Line[] =>
  groups.flatMap((_, rank) =>
    rank % MAPS_A_LINE === 0 ? [groups.slice(rank, rank + MAPS_A_LINE)] : [],
  );

/** As high as the territory asks for, all the same. */
function heightOfMaps([need]: readonly NeedOfPack[]): number {
  const positions = need?.communes.flatMap(({ polygons }) => polygons.flat(2)) ?? [];
  return Math.max(MAP_LOWEST, Math.min(MAP_HIGHEST, heightForWidth(positions, MAP_WIDTH)));
}

function heightOfHead({ pdf }: Pages, line: Line, needs: readonly NeedOfPack[]): number {
  const heights = line.map(
    (group) =>
      heightOf(pdf, sayNames(group, needs), NAME) +
      heightOf(pdf, sayCounts(group), SAID) +
      BELOW_TITLE,
  );
  return Math.max(...heights);
}

function legendOf(needs: readonly NeedOfPack[]) {
  const states = new Set(needs.flatMap(({ communes }) => communes.map(({ etat }) => etat)));
  return LEGEND.filter(([etat]) => states.has(etat));
}

const sayNames = (group: readonly NeedOfPack[], needs: readonly NeedOfPack[]): string =>
  group.length === needs.length ? 'Tous les besoins' : group.map(({ label }) => label).join(' · ');

function sayCounts([need]: readonly NeedOfPack[]): string {
  if (!need) return '';
  const { bilan } = need;
  if (bilan.non_couverts === null && bilan.a_confirmer === null && !bilan.majorite_connue)
    return 'Horaires de transport inconnus';
  return `Sans solution : ${sayPart(bilan, 'non_couverts')} ; à confirmer : ${sayPart(bilan, 'a_confirmer')}`;
}

function sayHowRead({ drawnBy, towns, outlines }: Pack, areShared: boolean): string {
  const sentences = [
    drawnBy === 'epci'
      ? 'Par intercommunalité : l’état est celui de la moitié au moins de ses jeunes.'
      : 'Par commune.',
    'Les chiffres sont des nombres de jeunes.',
    ...(towns.some(({ isSeat }) => isSeat)
      ? ['Un carré est un chef-lieu d’arrondissement, un point une autre commune.']
      : []),
    ...(areShared ? ['Les besoins dont la carte est la même partagent la leur.'] : []),
    `${outlines}.`,
  ];
  return sentences.join(' ');
}

type OneMap = {
  readonly pack: Pack;
  readonly group: readonly NeedOfPack[];
  readonly x: number;
  readonly frame: { readonly head: number; readonly height: number };
};

function drawOneMap(pages: Pages, { pack, group, x, frame: { head, height } }: OneMap): void {
  const { pdf, part, y } = pages;
  const [need] = group;
  if (!need) return;
  const names = sayNames(group, pack.needs);
  const below = tagged(pdf, { parent: part, type: 'H2' }, () =>
    write(pdf, names, { ...NAME, x, y }),
  );
  tagged(pdf, { parent: part, type: 'P' }, () =>
    write(pdf, sayCounts(group), { ...SAID, x, y: y + below }),
  );
  drawNeedMap(pages, {
    communes: need.communes,
    towns: pack.towns,
    frame: { x, y: y + head, width: MAP_WIDTH, height },
    alt: `Carte. ${names}. ${countStates(need, pack.drawnBy)}`,
  });
}

/** « Couvert : 12 communes. Non couvert : 3 communes. » */
function countStates({ communes }: NeedOfPack, drawnBy: Pack['drawnBy']): string {
  const [one, many] = UNITS[drawnBy];
  return LEGEND.flatMap(([state, label]) => {
    const count = communes.filter(({ etat }) => etat === state).length;
    return count === 0 ? [] : [`${label} : ${sayCount(count, one, many)}.`];
  }).join(' ');
}
