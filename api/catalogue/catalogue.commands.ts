import type { Command, CommandArguments, CommandContext } from '../commands/command.js';
import { readCalendarFile } from './read-calendar-file.adapter.js';
import { SchoolHolidaysService } from './school-holidays.service.js';

async function importHolidays(given: CommandArguments, context: CommandContext): Promise<number> {
  const [path = ''] = given.positionals;
  const csv = await readCalendarFile(path);
  const calendar = await context.get(SchoolHolidaysService);
  const { vacances, refusees } = await calendar.import(csv, given.option('source') ?? path);
  const zones = [...new Set(vacances.map(({ zone }) => zone))].sort().join(', ');
  context.say(`${vacances.length} périodes de vacances enregistrées, zones ${zones}.`);
  for (const { ligne, raison } of refusees) context.say(`Ligne ${ligne} refusée : ${raison}.`);
  return refusees.length > 0 ? 1 : 0;
}

export const catalogueCommands: readonly Command[] = [
  {
    name: 'vacances',
    usage: '<calendrier.csv> [--source "…"]',
    summary:
      'Le calendrier scolaire officiel, export CSV de data.education.gouv.fr (fr-en-calendrier-scolaire).',
    options: { source: { type: 'string' } },
    positionals: { min: 1, max: 1 },
    run: importHolidays,
  },
];
