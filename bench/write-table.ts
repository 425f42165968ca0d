import { writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';

export type Line = {
  readonly what: string;
  readonly size: string;
  readonly ours: string;
  readonly against: string;
  readonly ratio: string;
  readonly goal: string;
  readonly isMet: boolean | null;
};

const HEAD = ['Mesure', 'Services', 'Nous', 'Comparé à', 'Rapport', 'But', 'Atteint'];

const markOf = (isMet: boolean | null): string =>
  isMet === null ? '—' : isMet ? 'oui' : '**non**';

const cellsOf = ({ what, size, ours, against, ratio, goal, isMet }: Line): string[] => [
  what,
  size,
  ours,
  against,
  ratio,
  goal,
  markOf(isMet),
];

export function toTable(lines: readonly Line[]): string {
  const rows = [HEAD, ...lines.map(cellsOf)];
  const widths = HEAD.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const write = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [write(HEAD), rule, ...rows.slice(1).map(write)].join('\n');
}

/** The last table, with its date and machine: the only place where figures are kept. */
export function writeDocument(
  path: string,
  lines: readonly Line[],
  database: string,
  notes: readonly string[],
): void {
  const [cpu] = cpus();
  const machine = `${cpu?.model ?? 'processeur inconnu'}, ${cpus().length} cœurs, ${Math.round(totalmem() / 2 ** 30)} Go, Linux ${release()}, Node ${process.version}, charge moyenne ${(loadavg()[2] ?? 0).toFixed(1)}`;
  const text = `# Mesures

\`npm run bench\` du ${new Date().toISOString().slice(0, 10)}. ${machine}. ${database}.

Chaque ligne est la médiane de trois répétitions d'une même exécution ; les rapports comparent deux
mesures prises l'une après l'autre sur la même machine.

${toTable(lines)}

${notes.map((note) => `- ${note}`).join('\n')}
`;
  writeFileSync(path, text);
}
