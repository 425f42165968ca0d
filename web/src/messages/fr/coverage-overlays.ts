import { formatDay, formatHours, formatNumber, plural, sentence } from './format';

const SMALL = 'peu';

const MONTHS = new Intl.DateTimeFormat('fr-FR', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = (text: string): string => MONTHS.format(new Date(`${text}-15T12:00:00Z`));

type Held = {
  readonly lieu: string;
  readonly commune: string | null;
  readonly phrase: string;
  readonly prochaine_date: {
    readonly date: string;
    readonly debut: string | null;
    readonly fin: string | null;
    readonly incertaine: boolean;
  } | null;
  readonly etat: keyof typeof HELD_STATES | null;
};

const HELD_STATES = {
  vivante: 'Vivante',
  a_confirmer: 'À confirmer',
  sans_interlocuteur: 'Aucun contact sur place',
  saturee: 'Complète',
  fermee: 'Fermée, ou rien d’ouvert sous 30 jours',
} as const;

const NO_DATE = { closed: 'Aucune date à venir', unknown: 'Date non connue' } as const;

function shownText(total: number, shown: number): string {
  return `${plural(total, 'permanence connue', 'permanences connues')}${partText(total, shown)}.`;
}

const partText = (total: number, shown: number): string =>
  shown < total ? `\u00a0; seules les ${formatNumber(shown)} premières sont montrées` : '';

function unplacedText(count: number): string {
  if (count === 0) return '';
  return ` ${count === 1 ? 'Une n’est pas' : `${formatNumber(count)} ne sont pas`} sur la carte, faute d’adresse située.`;
}

const permanences = {
  show: 'Les permanences de ce besoin',
  title: 'Permanences de ce territoire',
  caption: 'Permanences de ce besoin dans ce territoire, la plus proche date d’abord',
  count: (total: number, shown: number) =>
    `${plural(total, 'permanence', 'permanences')} de ce besoin dans ce territoire${partText(total, shown)}.`,
  list: 'Aller à leur liste',
  none: 'Aucune permanence de ce besoin n’est connue dans ce territoire.',
  text: (total: number, shown: number, unplaced: number) =>
    `${shownText(total, shown)}${unplacedText(unplaced)} La plus proche date d’abord.`,
  columns: {
    lieu: 'Lieu',
    jours: 'Jours et heures',
    prochaine: 'Prochaine date',
    etat: 'État',
    solution: 'Solution',
  },
  here: 'Permanences à cet endroit',
  placeOf: ({ lieu, commune }: Held) =>
    commune === null || lieu.includes(commune) ? lieu : `${lieu}, ${commune}`,
  // An hour is never parted from its number.
  whenOf: ({ phrase }: Held) => sentence(phrase.replace(/(\d) h\b/g, '$1\u00a0h')),
  nextOf: ({ prochaine_date: next, etat }: Held) =>
    next
      ? [
          sentence(formatDay(next.date)),
          formatHours(next.debut, next.fin),
          next.incertaine ? 'date à confirmer' : null,
        ]
          .filter(Boolean)
          .join(', ')
      : NO_DATE[etat === 'fermee' ? 'closed' : 'unknown'],
  stateOf: ({ etat }: Held) =>
    etat === null ? 'Vient de changer\u00a0: à relire dans un instant' : HELD_STATES[etat],
} as const;

export const overlays = {
  title: 'Montrer aussi',
  offers: 'Les offres de ce besoin',
  demand: 'Les besoins non couverts signalés',
  links: {
    label: 'Aller plus loin',
    trial: 'Et si\u00a0? Essayer une permanence',
    evolution: 'Depuis la dernière réunion',
  },
  offersText: (count: number) =>
    `${plural(count, 'offre publiée', 'offres publiées')} dans ce territoire pour ce besoin, vivantes ou non.`,
  offersList: 'Voir leur liste',
  picked: 'Offres à cet endroit',
  close: 'Fermer',
  permanences,
  demandTitle: 'Besoins non couverts',
  demandText: (from: string, to: string, seuil: number) =>
    `Recherches sans résultat et signalements de professionnels, de ${month(from)} à ${month(to)}, sans aucune identité. Rien n’est montré sous ${formatNumber(seuil)} cas.`,
  demandNone: (seuil: number) =>
    `Aucune commune n’atteint ${formatNumber(seuil)} cas\u00a0: rien n’est montré.`,
  demandCaption: 'Besoins non couverts par commune',
  columns: {
    commune: 'Commune',
    besoin: 'Besoin',
    total: 'Total',
    recherches: 'Recherches sans résultat',
    signalements: 'Signalements',
  },
  count: (value: number | null) => (value === null ? SMALL : formatNumber(value)),
  failed: 'Les besoins non couverts n’ont pas pu être lus.',
} as const;
