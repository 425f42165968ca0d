import type { PageSize } from './bundle-sizes.js';
import type { Spread } from './measure.js';
import type { ExportFigures } from './measure-exports.js';
import type { ImportFigures } from './measure-import.js';
import type { JourneyFigures } from './measure-journeys.js';
import type { SearchFigures, SearchTimes } from './measure-search.js';
import type { TileFigures } from './measure-tiles.js';
import type { Line } from './write-table.js';

export const ms = (value: number): string => `${value.toFixed(1)} ms`;
const times = (value: number): string => `${value.toFixed(2)} ×`;
const kb = (value: number): string => `${value.toFixed(1)} ko`;
export const thousands = (size: number): string => size.toLocaleString('fr-FR');

const GOALS = { p50: 1.5, p95: 2 } as const;

function compared(
  size: number,
  what: string,
  against: string,
  { http, sql, isGoal }: { http: Spread; sql: Spread; isGoal: boolean },
): Line[] {
  return (['p50', 'p95'] as const).map((percentile) => {
    const ratio = http[percentile] / sql[percentile];
    return {
      what: `${what}, ${percentile}`,
      size: thousands(size),
      ours: ms(http[percentile]),
      against: `${ms(sql[percentile])} (${against})`,
      ratio: times(ratio),
      goal: isGoal ? `≤ ${GOALS[percentile]} ×` : '',
      isMet: isGoal ? ratio <= GOALS[percentile] : null,
    };
  });
}

export function searchLines(size: number, { first, atWork }: SearchTimes): Line[] {
  const earliest = first.flatMap(({ name, http, needed }) =>
    compared(size, `Les cent premières après un démarrage, ${name}`, 'le SQL qu’elle demande', {
      http,
      sql: needed,
      isGoal: false,
    }),
  );
  const settled = atWork.flatMap(({ name, http, needed, bySql }) => [
    ...compared(size, `Recherche ${name}`, 'le SQL qu’elle demande', {
      http,
      sql: needed,
      isGoal: true,
    }),
    ...(bySql
      ? compared(size, `Recherche ${name}`, 'tout en SQL', { http, sql: bySql, isGoal: false })
      : []),
  ]);
  return [...settled, ...earliest];
}

export function growthLine(
  smaller: { size: number; figures: readonly SearchFigures[] },
  larger: { size: number; figures: readonly SearchFigures[] },
): Line[] {
  const limit = larger.size > 1_000_000 ? 4 : 2;
  return larger.figures.flatMap((figure, rank) => {
    const before = smaller.figures[rank];
    if (!before) return [];
    const ratio = figure.http.p50 / before.http.p50;
    return {
      what: `Croissance de la réponse, ${figure.name}, p50`,
      size: `${thousands(smaller.size)} → ${thousands(larger.size)}`,
      ours: ms(figure.http.p50),
      against: ms(before.http.p50),
      ratio: times(ratio),
      goal: `≤ ${limit} ×`,
      isMet: ratio <= limit,
    };
  });
}

export function journeyLines(size: number, { first, next }: JourneyFigures): Line[] {
  const line = (what: string, spread: Spread, goalMs: number): Line => ({
    what: `Recherche en transports, 45 min, ${what}, p95`,
    size: thousands(size),
    ours: ms(spread.p95),
    against: `p50 : ${ms(spread.p50)}`,
    ratio: '',
    goal: `≤ ${goalMs} ms`,
    isMet: spread.p95 <= goalMs,
  });
  return [
    line('première question d’une commune', first, 300),
    line('questions suivantes', next, 60),
  ];
}

export function exportLines(size: number, figures: readonly ExportFigures[]): Line[] {
  return figures.map(({ format, seconds, megabytes, grownMb }) => ({
    what: `Export ${format} du catalogue entier (${megabytes.toFixed(0)} Mo)`,
    size: thousands(size),
    ours: `${seconds.toFixed(1)} s`,
    against: `mémoire : + ${grownMb.toFixed(0)} Mo`,
    ratio: '',
    goal: '',
    isMet: null,
  }));
}

export function tileLines(size: number, { firstMs, drawn, again, services }: TileFigures): Line[] {
  const what = `Tuile d’un jeu de ${thousands(services)} services`;
  const line = (name: string, value: number, goal: number | null): Line => ({
    what: `${what}, ${name}`,
    size: thousands(size),
    ours: ms(value),
    against: '',
    ratio: '',
    goal: goal === null ? '' : `≤ ${goal} ms`,
    isMet: goal === null ? null : value <= goal,
  });
  return [
    line('première (index construit)', firstMs, null),
    line('p50', drawn.p50, null),
    line('p95', drawn.p95, 3),
    line('redemandée, p95', again.p95, null),
  ];
}

export function startLines(start: {
  size: number;
  startMs: number;
  loadedMb: number;
  workedMb: number;
}): Line[] {
  const line = (what: string, ours: string, goal = '', isMet: boolean | null = null): Line => ({
    what,
    size: thousands(start.size),
    ours,
    against: '',
    ratio: '',
    goal,
    isMet,
  });
  return [
    line('Démarrage à chaud', ms(start.startMs)),
    line('Mémoire du serveur, prêt', `${start.loadedMb.toFixed(0)} Mo`),
    line('Mémoire du serveur, après les mesures', `${start.workedMb.toFixed(0)} Mo`),
  ];
}

export function importLines({
  services,
  importMs,
  startMs,
  copyMs,
  memoryMb,
}: ImportFigures): Line[] {
  const own = importMs - startMs;
  return [
    {
      what: 'Import data·inclusion',
      size: thousands(services),
      ours: ms(own),
      against: `${ms(copyMs)} (COPY)`,
      ratio: times(copyMs / own),
      goal: '≥ 0,75 ×',
      isMet: copyMs / own >= 0.75,
    },
    {
      what: 'Mémoire de l’import',
      size: thousands(services),
      ours: `${memoryMb.toFixed(0)} Mo`,
      against: '',
      ratio: '',
      goal: '≤ 256 Mo',
      isMet: memoryMb <= 256,
    },
  ];
}

export function sizeLines(
  pages: readonly PageSize[],
  maplibre: { jsKb: number; cssKb: number },
): Line[] {
  return pages.map(({ page, jsKb, cssKb }) => {
    const isMap = page === 'carte';
    const own = maplibre.jsKb + maplibre.cssKb;
    const ratio = (jsKb + cssKb) / own;
    return {
      what: `Page ${page}, JS et CSS compressés`,
      size: '',
      ours: `${kb(jsKb)} + ${kb(cssKb)}`,
      against: isMap ? `${kb(own)} (MapLibre)` : '',
      ratio: isMap ? times(ratio) : '',
      goal: isMap ? '≤ 1,30 ×' : page === 'liste' ? '≤ 120 ko + 30 ko' : '',
      isMet: isMap ? ratio <= 1.3 : page === 'liste' ? jsKb <= 120 && cssKb <= 30 : null,
    };
  });
}
