import type { ModeDeTransport } from '../travel/mode-de-transport.js';
import type { Etat, Raison } from './raisons.js';

export const ETATS_DITS: Readonly<Record<Etat | 'inconnu', string>> = {
  couvert: 'Couvert',
  a_confirmer: 'À confirmer',
  non_couvert: 'Non couvert',
  inconnu: 'Horaires inconnus',
};

export const RAISONS_DITES: Readonly<Record<Raison, string>> = {
  'aucune-offre': 'Aucune offre n’existe',
  'hors-zone': 'Les offres sont réservées à d’autres communes',
  inaccessible: 'Les offres sont trop loin',
  fermee: 'Fermée, ou rien d’ouvert sous 30 jours',
  saturee: 'Complète',
  'sans-interlocuteur': 'Aucun contact sur place',
  'non-confirmee': 'Personne n’a confirmé',
  'horaires-inconnus': 'Horaires de transport inconnus',
};

export const MODES_DITS: Readonly<Record<ModeDeTransport, string>> = {
  pied: 'à pied',
  velo: 'à vélo',
  voiture: 'en voiture',
  transports: 'en transports en commun',
};

/** Which timetables the minutes come from, by name and day; or the estimate. */
export function sayTravel(mode: ModeDeTransport, source: string | null): string {
  if (mode !== 'transports') return 'Temps de trajet estimés d’après la distance à vol d’oiseau.';
  if (source === null) return 'Aucun horaire de transport n’est connu dans ce territoire.';
  return `Temps de trajet d’après les horaires importés : ${BEST_TUESDAY}. ${source}.`;
}

/** How a journey by bus is counted, whatever the days and hours of an offer. */
export const BEST_TUESDAY = 'ceux d’un mardi ordinaire, au meilleur départ de la journée';

/** Whole sentences for the cover: what was counted, and how. */
export function sayConditions({
  mode,
  minutes,
  withUnconfirmed,
  travel,
}: {
  readonly mode: ModeDeTransport;
  readonly minutes: number;
  readonly withUnconfirmed: boolean;
  readonly travel: string;
}): readonly string[] {
  return [
    `Solutions atteintes en ${minutes} minutes au plus, ${MODES_DITS[mode]}, de porte à porte.`,
    travel,
    withUnconfirmed
      ? 'Les offres à confirmer sont comptées comme les autres.'
      : 'Seules les offres confirmées à temps sont comptées ; celles à confirmer sont dites à part.',
  ];
}

/** Where the figures come from, and what they are worth. */
export const METHODE = [
  'Une commune est couverte pour un besoin quand un jeune qui y habite atteint, dans le temps dit, au moins une offre vivante : publiée, ouverte dans les 30 jours, ni fermée ni complète, dont la zone admet la commune, confirmée à temps, et avec quelqu’un à joindre.',
  'Elle est « à confirmer » quand il ne manque à ce qui est à portée que la confirmation de la structure. Sinon elle est non couverte, et la raison est le filtre qui a retiré la dernière offre.',
  'Les jeunes sont ceux de 16 à 25 ans. Hors des communes dont l’INSEE publie l’effectif ou dont le fichier a été importé, leur nombre est estimé d’après la population totale, et dit « estimé ».',
  'Un nombre de jeunes inférieur à 5 n’est pas montré, et une commune qui a moins de 5 jeunes ne compte dans aucun total : aucune soustraction ne retrouve ce qui n’est pas montré. « Non comptés » : il n’y a là que de telles communes.',
  'Formules, paramètres et sources : docs/coverage.md du projet Maillage.',
] as const;

export const METHODE_DES_DEMANDES =
  'Les demandes sans réponse sont des comptes par commune, besoin et mois, sans identité ; rien n’est montré sous\u00a05.';
