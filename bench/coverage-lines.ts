import type { ImportedTimetable } from './import-timetable.js';
import { ms, thousands } from './lines.js';
import type { BusFigures } from './measure-bus-coverage.js';
import type { CoverageFigures, FromNothing, Told } from './measure-coverage.js';
import type { Line } from './write-table.js';

function coverageLine(
  size: number,
  what: string,
  value: number,
  { goal = null, against = '' }: { readonly goal?: number | null; readonly against?: string } = {},
): Line {
  return {
    what,
    size: thousands(size),
    ours: ms(value),
    against,
    ratio: '',
    goal: goal === null ? '' : `≤ ${thousands(goal)} ms`,
    isMet: goal === null ? null : value <= goal,
  };
}

const fromNothing = (
  size: number,
  { mode, minutes, ms: whole, cpuMs }: FromNothing,
  rest = '',
): Line =>
  coverageLine(size, `Couverture de la région de zéro, ${mode} ${minutes} min${rest}`, whole, {
    goal: 10_000,
    against: `${ms(cpuMs)} de processeur`,
  });

const memoryLine = (size: number, what: string, mb: number): Line => ({
  ...coverageLine(size, what, mb),
  ours: `${mb.toFixed(0)} Mo`,
});

function toldLines(size: number, by: string, { table, changed, again }: Told): Line[] {
  return [
    coverageLine(size, `Couverture d’un département${by}, p50`, table.p50),
    coverageLine(size, `Couverture d’un département${by}, p95`, table.p95, { goal: 50 }),
    coverageLine(size, `Couverture${by} après une offre changée, p95`, changed.p95, {
      goal: 200,
      against: `${ms(again.p95)} ensuite`,
    }),
  ];
}

export function coverageLines(size: number, figures: CoverageFigures): Line[] {
  const { modes, sheet, grownMb } = figures;
  return [
    ...modes.map((mode, rank) =>
      fromNothing(size, mode, rank === 0 ? ' (et lecture des offres)' : ''),
    ),
    ...toldLines(size, '', figures),
    coverageLine(size, 'Fiche d’un département, p95', sheet.p95),
    memoryLine(size, 'Mémoire que prend la couverture', grownMb),
  ];
}

export function busLines(
  size: number,
  { stops, trips, ms: importMs }: ImportedTimetable,
  { firstMs, nextMs, ways, grownMb, ...told }: BusFigures,
): Line[] {
  const read = `Import d’horaires inventés (${thousands(stops)} arrêts, ${thousands(trips)} courses)`;
  return [
    coverageLine(size, read, importMs),
    coverageLine(size, 'Premier trajet en transports (journée montée)', firstMs, {
      against: `${ms(nextMs)} ensuite`,
    }),
    ...ways.map((way) => fromNothing(size, way)),
    ...toldLines(size, ' en transports', told),
    memoryLine(size, 'Mémoire que prend la couverture en transports', grownMb),
  ];
}
