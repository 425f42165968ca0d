import { formatNumber, plural } from './format';

const SMALL = 'peu';

const MONTHS = new Intl.DateTimeFormat('fr-FR', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = (text: string): string => MONTHS.format(new Date(`${text}-15T12:00:00Z`));

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
  demandTitle: 'Besoins non couverts',
  demandText: (from: string, to: string, seuil: number) =>
    `Recherches sans résultat et signalements de professionnels, de ${month(from)} à ${month(to)}, sans aucune identité. Rien n’est montré sous ${formatNumber(seuil)} cas.`,
  demandNone: (seuil: number) =>
    `Aucune commune n’atteint ${formatNumber(seuil)} cas : rien n’est montré.`,
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
