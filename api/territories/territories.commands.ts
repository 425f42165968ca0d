import type { Command, CommandArguments, CommandContext } from '../commands/command.js';
import { AreasService } from './areas/areas.service.js';
import { MAILLES } from './contours/contour.js';
import { ContoursService } from './contours/contours.service.js';
import { layersCommands } from './layers/layers.commands.js';
import { readTextFile } from './read-text-file.adapter.js';
import { territoriesErrors } from './territories.errors.js';
import { writeAreasReport, writeContoursReport } from './write-reports.js';
import { youthCommands } from './youth/youth.commands.js';

const CSV_MEGABYTES = 20;
// A string of Node holds half a gigabyte; IGN's communes of the whole country weigh less.
const GEOJSON_MEGABYTES = 400;

async function importAreas(given: CommandArguments, context: CommandContext): Promise<number> {
  const [, path = ''] = given.positionals;
  const dryRun = given.has('dry-run');
  const csv = await readTextFile(path, CSV_MEGABYTES);
  const areas = await context.get(AreasService);
  const report = await areas.import(csv, { source: given.option('source') ?? null, dryRun });
  for (const line of writeAreasReport(report, { dryRun })) context.say(line);
  return report.refusees.length > 0 ? 1 : 0;
}

async function removeArea(given: CommandArguments, context: CommandContext): Promise<number> {
  const [, id = ''] = given.positionals;
  await (await context.get(AreasService)).remove(id);
  context.say(`Le territoire « ${id} » est retiré.`);
  return 0;
}

async function listAreas(_given: CommandArguments, context: CommandContext): Promise<number> {
  const areas = await (await context.get(AreasService)).list();
  if (areas.length === 0) context.say('Aucun territoire de mission locale : importez-en un.');
  for (const { id, nom, communes } of areas) {
    context.say(`${id} — ${nom} : ${communes.length} communes`);
  }
  return 0;
}

async function importContours(given: CommandArguments, context: CommandContext): Promise<number> {
  const [order = '', path = ''] = given.positionals;
  if (order !== 'import') throw territoriesErrors.unknownOrder(order);
  const maille = MAILLES.find((known) => known === given.option('maille'));
  if (!maille) throw territoriesErrors.unknownMaille(MAILLES);
  const parsed = parseJson(await readTextFile(path, GEOJSON_MEGABYTES));
  const contours = await context.get(ContoursService);
  const report = await contours.import(parsed, {
    maille,
    source: given.option('source') ?? null,
    progress: (done, total) => context.progress(`Contours : ${done} sur ${total}`),
  });
  for (const line of writeContoursReport(report)) context.say(line);
  return report.refuses.length > 0 ? 1 : 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw territoriesErrors.notGeojson();
  }
}

const AREA_ORDERS = { import: importAreas, retirer: removeArea, liste: listAreas } as const;

export const territoriesCommands: readonly Command[] = [
  {
    name: 'territoire',
    usage: 'import <fichier.csv> [--source "…"] [--dry-run] | retirer <id> | liste',
    summary: 'Les territoires de mission locale : colonnes territoire_id, nom, code_insee.',
    options: { source: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    positionals: { min: 1, max: 2 },
    run: async (given, context) => {
      const [order = ''] = given.positionals;
      const run = Object.entries(AREA_ORDERS).find(([name]) => name === order)?.[1];
      if (!run) throw territoriesErrors.unknownOrder(order);
      return run(given, context);
    },
  },
  {
    name: 'contours',
    usage: `import <fichier.geojson> --maille ${MAILLES.join('|')} [--source "…"]`,
    summary: 'Les contours officiels (IGN), qui remplacent le tracé approximatif de la carte.',
    options: { maille: { type: 'string' }, source: { type: 'string' } },
    positionals: { min: 2, max: 2 },
    run: importContours,
  },
  ...youthCommands,
  ...layersCommands,
];
