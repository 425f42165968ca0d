import type { Command, CommandArguments, CommandContext } from '../commands/command.js';
import { listReturned, putAside, readReturned } from './returns/returned-files.adapter.js';
import { ReturnedMail, type ReturnOutcome } from './returns/returned-mail.service.js';

const SAID: Readonly<Record<ReturnOutcome, string>> = {
  rebond: 'adresse refusée : notée, et la suivante est écrite',
  'deja-note': 'adresse refusée, déjà notée',
  'sans-suite': 'retard ou refus du message : l’adresse n’est pas en cause',
  'pas-de-nous': 'aucun courriel de ce nom n’est parti d’ici',
  'pas-un-avis': 'ce n’est pas un avis de non-remise',
};

async function takeReturned(given: CommandArguments, context: CommandContext): Promise<number> {
  const [path = ''] = given.positionals;
  const files = await listReturned(path);
  if (!files) {
    context.say(`Fichier ou dossier introuvable : ${path}.`);
    return 1;
  }
  const returned = await context.get(ReturnedMail);
  const counts = new Map<ReturnOutcome, number>();
  for (const file of files) {
    const mail = await readReturned(file);
    const outcome = mail === null ? 'pas-un-avis' : await returned.take(mail);
    await putAside(file);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  if (files.length === 0) context.say('Aucun courriel à lire.');
  for (const [outcome, count] of counts) context.say(`${count} × ${SAID[outcome]}.`);
  return 0;
}

export const mailCommands: readonly Command[] = [
  {
    name: 'retours',
    usage: '<fichier.eml|dossier>',
    summary:
      'Lit les courriels revenus à l’expéditeur : l’adresse qui n’existe plus est marquée, la suivante est écrite. Les fichiers d’un dossier vont ensuite dans « lus ».',
    positionals: { min: 1, max: 1 },
    run: takeReturned,
  },
];
