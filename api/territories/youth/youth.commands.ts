import type { Command } from '../../commands/command.js';
import { territoriesErrors } from '../territories.errors.js';
import { readYouthTable } from './read-youth-table.adapter.js';
import { writeYouthReport } from './write-youth-report.js';
import { YouthImportService } from './youth-import.service.js';

const FIRST_CENSUS = 1968;
const LAST_YEAR = 2100;

function readYear(given: string | undefined): number | null {
  if (given === undefined) return null;
  const year = /^\d{4}$/.test(given) ? Number(given) : 0;
  if (year < FIRST_CENSUS || year > LAST_YEAR) throw territoriesErrors.wrongYouthYear(given);
  return year;
}

export const youthCommands: readonly Command[] = [
  {
    name: 'jeunes',
    usage: 'import <fichier.csv|xlsx> [--annee 2022] [--source "…"] [--dry-run]',
    summary: 'Les jeunes de 16 à 25 ans par commune, d’un fichier du recensement (INSEE).',
    options: {
      annee: { type: 'string' },
      source: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
    positionals: { min: 2, max: 2 },
    run: async (given, context) => {
      const [order = '', path = ''] = given.positionals;
      if (order !== 'import') throw territoriesErrors.unknownOrder(order);
      const annee = readYear(given.option('annee'));
      const dryRun = given.has('dry-run');
      const importer = await context.get(YouthImportService);
      const source = given.option('source') ?? null;
      const report = await importer.import(readYouthTable(path), { annee, source, dryRun });
      for (const line of writeYouthReport(report, { dryRun })) context.say(line);
      return report.refuseesTotal > 0 ? 1 : 0;
    },
  },
];
