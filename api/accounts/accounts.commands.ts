import type { Command, CommandArguments, CommandContext } from '../commands/command.js';
import { PeopleService } from './people.service.js';
import { readRole } from './read-role.js';

async function create(given: CommandArguments, context: CommandContext): Promise<number> {
  const [action] = given.positionals;
  const courriel = given.option('courriel');
  const role = readRole(given.option('role') ?? '');
  if (action !== 'creer' || courriel === undefined || role === null) {
    context.say(
      'Écrivez : comptes creer --courriel prenom.nom@exemple.fr --role administrateur (ou conseiller, gestionnaire:departement:30, partenaire:<structure>:responsable).',
    );
    return 2;
  }
  const people = await context.get(PeopleService);
  const { courriel: kept } = await people.create({ courriel, roles: [role] });
  context.say(`Le compte ${kept} a ce rôle. Il se connecte par un lien envoyé à cette adresse.`);
  return 0;
}

export const accountsCommands: readonly Command[] = [
  {
    name: 'comptes',
    usage: 'creer --courriel <adresse> --role <rôle>',
    summary:
      'Donne un rôle à une adresse : administrateur, conseiller, gestionnaire:departement:30, partenaire:<structure>:responsable.',
    options: { courriel: { type: 'string' }, role: { type: 'string' } },
    positionals: { min: 1, max: 1 },
    run: create,
  },
];
