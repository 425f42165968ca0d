import { formatDate } from './format';

const FAMILIES: Readonly<Record<string, string>> = {
  personne: 'la personne à joindre',
  horaires: 'les horaires',
  conditions: 'les conditions',
  adresse: 'l’adresse',
};

export const followUps = {
  kicker: 'Mon territoire',
  title: 'À rappeler',
  lead: 'Un courriel est revenu, ou quelqu’un dit qu’une fiche est fausse\u00a0: un appel suffit souvent.',
  loading: 'Lecture de ce qui attend un appel…',
  none: 'Personne n’est à rappeler.',
  noneText: 'Vous serez prévenu quand un courriel reviendra ou qu’une fiche sera contredite.',
  natures: {
    rebond: (address: string | null) =>
      address === null ? 'Un courriel est revenu' : `Le courriel envoyé à ${address} est revenu`,
    fait_faux: (family: string | null) =>
      family === null
        ? 'Quelqu’un dit que la fiche est fausse'
        : `Quelqu’un dit que ce n’est plus vrai\u00a0: ${FAMILIES[family] ?? family}`,
  },
  since: (date: string) => `Depuis le ${formatDate(date)}`,
  noPhone: 'Aucun numéro connu.',
  edit: 'Corriger la fiche',
  done: 'C’est réglé',
  worksAgain: 'L’adresse reçoit de nouveau',
} as const;
