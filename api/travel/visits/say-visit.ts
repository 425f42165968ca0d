import { sayDay, sayList, sayMinutes, sayTime } from '../../pdf/french-words.js';
import type { ModeDeTransport } from '../mode-de-transport.js';
import { type Essai, LONGEST_MINUTES, type Presence, type Raison, type Visite } from './visit.js';

const BY: Readonly<Record<ModeDeTransport, string>> = {
  pied: 'à pied',
  velo: 'à vélo',
  voiture: 'en voiture',
  transports: 'en transports en commun',
};

const WHY: Readonly<Record<Raison, string>> = {
  aller_impossible: 'aucun trajet n’arrive à temps',
  retour_impossible: 'aucun trajet ne ramène le soir même',
  horaires_inconnus: 'horaires inconnus ce jour-là',
};

const REMOTE = 'Cette solution se fait à distance : il n’y a pas à se déplacer.';
const NOWHERE = 'On ne sait pas où se rendre : demandez l’adresse.';
const UNKNOWN_DAYS = 'Jours et heures à demander : on ne peut pas chercher l’aller et le retour.';
const SAME_POINT = 'Dans la même commune : le temps de trajet dépend des adresses exactes.';
const UNCERTAIN = 'Date à vérifier : elle dépend des vacances scolaires.';
const UNKNOWN_HOURS =
  'Aucun horaire de transport en commun valable n’est connu pour ce trajet : on ne peut rien en dire.';

type Possible = Extract<Visite, { readonly kind: 'possible' }>;

/** « 13 h 05 », from '2026-11-24T13:05:00'. */
export const sayInstant = (instant: string): string => sayTime(instant.slice(11, 16));

/** « en voiture » */
export const sayMode = (mode: ModeDeTransport): string => BY[mode];

/** « mardi 24 novembre de 14 h à 17 h » */
export function sayPresence({ date, debut, fin }: Presence): string {
  if (fin === null) return `${sayDay(date)} à ${sayTime(debut)}`;
  return `${sayDay(date)} de ${sayTime(debut)} à ${sayTime(fin)}`;
}

/** One or two plain sentences, to be shown as they are. */
export function sayVisit(visite: Visite): string {
  const { kind } = visite;
  if (kind === 'a_distance') return REMOTE;
  if (kind === 'sans_lieu') return NOWHERE;
  if (kind === 'horaires_inconnus') return UNKNOWN_HOURS;
  if (kind === 'possible') return sayPossible(visite);
  if (kind === 'impossible') return sayImpossible(visite.essais);
  if (kind === 'duree') return sayOneWay(visite.minutes, visite.mode, visite.estime);
  return `${UNKNOWN_DAYS} ${sayOrdinaryTuesday(visite.minutes)}`;
}

function sayPossible({ presence, aller, retour, ...visite }: Possible): string {
  const there = `Possible ${sayDay(presence.date)} : départ à ${sayInstant(aller.depart)}, arrivée à ${sayInstant(aller.arrivee)}`;
  const stay = `${sayMinutes(visite.minutesSurPlace)} sur place`;
  const doubt = presence.incertaine ? ` ${UNCERTAIN}` : '';
  return `${saySkipped(visite.essais)}${there} ; ${stay} ; retour à ${sayInstant(retour.arrivee)}.${doubt}`;
}

function saySkipped(essais: readonly Essai[]): string {
  const failed = essais.filter(({ raison }) => raison !== 'horaires_inconnus');
  return failed.length > 0 ? `Pas ${sayFailures(failed, sayPresence)}. ` : '';
}

function sayImpossible(essais: readonly Essai[]): string {
  const failures = sayFailures(essais, ({ date }) => sayDay(date));
  return `Pas d’aller et retour possible ${failures}.`;
}

const bySoonest = (a: Presence, b: Presence): number => a.date.localeCompare(b.date);

/** The days that do not do, the soonest first, those with the same reason together. */
function sayFailures(essais: readonly Essai[], say: (presence: Presence) => string): string {
  const byReason = [...Map.groupBy(essais, ({ raison }) => raison)].map(([raison, ones]) => {
    const inOrder = ones.map(({ presence }) => presence).toSorted(bySoonest);
    const days = new Set(inOrder.map(say));
    return `${sayList([...days])} (${WHY[raison]})`;
  });
  return byReason.join(', ni ');
}

/** « Un mardi ordinaire : 36 min en transports en commun, un aller de porte à porte. » */
export const sayOrdinaryTuesday = (minutes: number | null): string =>
  minutes === 0
    ? SAME_POINT
    : `Un mardi ordinaire : ${uncapitalise(sayOneWay(minutes, 'transports'))}`;

const uncapitalise = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function sayOneWay(minutes: number | null, mode: ModeDeTransport, isEstimated = false): string {
  const by = sayMode(mode);
  if (minutes === 0) return SAME_POINT;
  if (minutes === null) return `Aucun trajet de moins de ${sayMinutes(LONGEST_MINUTES)} ${by}.`;
  const about = isEstimated ? ' (estimation)' : '';
  return `${sayMinutes(minutes)} ${by}${about}, un aller de porte à porte.`;
}
