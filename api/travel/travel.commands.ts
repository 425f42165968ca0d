import { toDayNumber } from '../catalogue/dates/day-number.js';
import { systemClock, parisDate } from '../clock.js';
import type { Command, CommandArguments, CommandContext } from '../commands/command.js';
import { TerritoriesService } from '../territories/territories.service.js';
import { GtfsImportService } from './feeds/gtfs-import.service.js';
import { ReseauxRepository } from './feeds/reseaux.repository.js';
import { standingOf } from './feeds/standing-of.js';
import { writeImportReport } from './feeds/write-import-report.js';
import { travelErrors } from './travel.errors.js';

const STANDING_WORDS = {
  valable: 'valable',
  expire_bientot: 'se termine bientôt',
  perime: 'PÉRIMÉ, ne sert plus',
  a_venir: 'à venir',
} as const;

const french = (date: string): string => date.split('-').reverse().join('/');

async function importGtfs(given: CommandArguments, context: CommandContext): Promise<number> {
  const [, from = ''] = given.positionals;
  context.progress('Lecture du GTFS…');
  const service = await context.get(GtfsImportService);
  const territories = await context.get(TerritoriesService);
  const { reseau, shares } = await service.import({
    from,
    nom: given.option('name'),
    perimetre: given.option('perimetre'),
  });
  const report = writeImportReport(reseau, shares, (code) => ({
    nom: territories.findDepartement(code)?.nom ?? code,
    communes: territories.communes.filter((one) => one.departementCode === code).length,
  }));
  for (const line of report) context.say(line);
  return 0;
}

async function listReseaux(_given: CommandArguments, context: CommandContext): Promise<number> {
  const reseaux = await (await context.get(ReseauxRepository)).list();
  if (reseaux.length === 0) {
    context.say('Aucun réseau : les transports en commun sont inconnus partout.');
  }
  const today = toDayNumber(parisDate(systemClock.now()));
  for (const reseau of reseaux) {
    const { etat, alerte } = standingOf(reseau, today);
    const dates = `${french(reseau.valable_du)} – ${french(reseau.valable_au)}`;
    context.say(
      `${reseau.id} — ${reseau.nom} : ${dates} (${STANDING_WORDS[etat]}), ${reseau.lignes} lignes, ${reseau.arrets} arrêts, ${reseau.perimetre.join(', ')}`,
    );
    if (alerte) context.say(`  ${alerte}`);
  }
  return 0;
}

async function removeReseau(given: CommandArguments, context: CommandContext): Promise<number> {
  const [, id = ''] = given.positionals;
  if (!(await (await context.get(ReseauxRepository)).remove(id))) {
    throw travelErrors.unknownFeed(id);
  }
  context.say(`Le réseau « ${id} » est retiré.`);
  return 0;
}

const ORDERS = { import: importGtfs, list: listReseaux, remove: removeReseau } as const;

export const travelCommands: readonly Command[] = [
  {
    name: 'gtfs',
    usage:
      'import <zip|url> [--name liO] [--perimetre departement:30,epci:SIREN] | list | remove <nom>',
    summary: 'Les horaires des transports en commun (GTFS), avec leur périmètre et leur fin.',
    options: { name: { type: 'string' }, perimetre: { type: 'string' } },
    positionals: { min: 1, max: 2 },
    run: async (given, context) => {
      const [order = ''] = given.positionals;
      const run = Object.entries(ORDERS).find(([name]) => name === order)?.[1];
      if (!run) throw travelErrors.unknownOrder(order);
      return run(given, context);
    },
  },
];
