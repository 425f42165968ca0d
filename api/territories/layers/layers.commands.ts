import type { Command, CommandArguments, CommandContext } from '../../commands/command.js';
import { readTextFile } from '../read-text-file.adapter.js';
import { territoriesErrors } from '../territories.errors.js';
import { LayersImportService } from './layers-import.service.js';
import { writeFrrReport, writeQpvReport } from './layers-report.js';

const CSV_MEGABYTES = 20;
const GEOJSON_MEGABYTES = 200;
const OPTIONS = { source: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;

function readOrder(given: CommandArguments) {
  const [order = '', path = ''] = given.positionals;
  if (order !== 'import') throw territoriesErrors.unknownOrder(order);
  return { path, source: given.option('source') ?? null, dryRun: given.has('dry-run') };
}

async function importFrr(given: CommandArguments, context: CommandContext): Promise<number> {
  const { path, ...order } = readOrder(given);
  const csv = await readTextFile(path, CSV_MEGABYTES);
  const report = await (await context.get(LayersImportService)).importFrr(csv, order);
  for (const line of writeFrrReport(report, order.dryRun)) context.say(line);
  return report.refusees.length > 0 ? 1 : 0;
}

async function importQpv(given: CommandArguments, context: CommandContext): Promise<number> {
  const { path, ...order } = readOrder(given);
  const parsed = parseJson(await readTextFile(path, GEOJSON_MEGABYTES));
  const report = await (await context.get(LayersImportService)).importQpv(parsed, order);
  for (const line of writeQpvReport(report, order.dryRun)) context.say(line);
  return report.refuses.length > 0 ? 1 : 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw territoriesErrors.notGeojson();
  }
}

export const layersCommands: readonly Command[] = [
  {
    name: 'qpv',
    usage: 'import <fichier.geojson> [--source "…"] [--dry-run]',
    summary: 'Les quartiers prioritaires (propriétés code_qp, lib_qp, insee_com ; WGS 84).',
    options: OPTIONS,
    positionals: { min: 2, max: 2 },
    run: importQpv,
  },
  {
    name: 'frr',
    usage: 'import <fichier.csv> [--source "…"] [--dry-run]',
    summary: 'Les communes en France ruralités revitalisation (code INSEE, classement).',
    options: OPTIONS,
    positionals: { min: 2, max: 2 },
    run: importFrr,
  },
];
