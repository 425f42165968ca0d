import { formatDate } from './format';

export const posts = {
  title: 'Qui fait quoi',
  note: 'Visible des professionnels connectés seulement.',
  until: (day: string) => `Poste tenu jusqu’au ${formatDate(day)}`,
  over: (day: string) => `Poste fermé depuis le ${formatDate(day)}`,
  next: (name: string) => `La suite\u00a0: ${name}`,
  bounced: 'Un courriel envoyé à ce poste est revenu\u00a0: appelez plutôt.',
  nobody: 'Personne n’est nommé.',
  since: (day: string) => `depuis le ${formatDate(day)}`,
  form: {
    last: 'Dernier jour du poste',
    lastHelp: 'Laissez vide tant que le poste existe. Ensuite, on s’adresse au poste qui suit.',
    people: 'Qui tient ce poste',
    peopleText:
      'La personne reçoit un courriel et décide. Sans son accord, rien n’est montré\u00a0; avec, seuls les professionnels la voient, pendant un an.',
    none: 'Personne pour l’instant.',
    visible: (day: string | null) =>
      day === null ? 'Visible des professionnels' : `Visible jusqu’au ${formatDate(day)}`,
    waiting: (day: string | null) =>
      day === null ? 'Accord attendu' : `Accord attendu jusqu’au ${formatDate(day)}`,
    add: 'Nommer une personne',
    name: 'Son nom',
    mail: 'Son adresse électronique',
    phone: 'Son téléphone direct',
    optional: 'Facultatif.',
    send: 'Lui demander son accord',
    sent: (mail: string) => `Un courriel est parti à ${mail}.`,
    cancel: 'Ne nommer personne',
    remove: 'Retirer',
    removed: (name: string) => `${name} ne tient plus ce poste.`,
    about: (name: string) => `\u00a0: ${name}`,
  },
} as const;
