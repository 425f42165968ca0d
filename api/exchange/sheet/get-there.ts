import { capitalise, sayDay, sayMinutes } from '../../pdf/french-words.js';
import type { TrajetDecrit } from '../../travel/journeys/describe-journey.js';
import { sayOrdinaryTuesday, sayPresence, sayVisit } from '../../travel/visits/say-visit.js';
import type { Presence, Visite, VisitPlace } from '../../travel/visits/visit.js';
import type { CardRow } from './card-row.js';

/** A visit, or nothing when time ran out before it could be looked for. */
export type CardVisit = Visite | { readonly kind: 'non_calculee' };

const LABEL = 'Y aller';
const UNKNOWN = 'Horaires de bus inconnus ici : demandez comment venir.';
const NOT_COMPUTED = 'Trajet non calculé sur cette feuille : voyez cette solution en ligne.';
const STRUCTURE_HOURS = 'Ce sont les heures d’ouverture de la structure : appelez avant d’y aller.';
const DOUBTFUL_DAY = 'Date à vérifier : elle dépend des vacances scolaires.';
const ROUGH_PLACE = 'Trajet compté jusqu’au centre de la commune.';
const DOUBTFUL_PLACE = 'Trajet jusqu’au centre de la commune : adresse exacte à demander.';

/** How to go there and come back; null when the card already says that nobody knows where it is. */
export function getThere(visit: CardVisit): CardRow | null {
  const { kind } = visit;
  if (kind === 'sans_lieu') return null;
  if (kind === 'non_calculee') return { label: LABEL, lines: [NOT_COMPUTED] };
  if (kind === 'horaires_inconnus') return { label: LABEL, lines: [UNKNOWN] };
  if (kind === 'possible') return { label: LABEL, lines: outAndBack(visit), strongAt: 0 };
  if (kind === 'jours_inconnus') {
    return { label: LABEL, lines: [sayOrdinaryTuesday(visit.minutes), ...doubtsIf(visit)] };
  }
  const said = sayVisit(visit);
  if (kind === 'impossible') return { label: LABEL, lines: [said, ...onlyThere(visit)] };
  if (kind === 'a_distance') return { label: LABEL, lines: [said] };
  return { label: LABEL, lines: [said, ...doubtsIf(visit)] };
}

/** What the times come from, for the small print. */
export function sourceOf(visit: CardVisit): string | null {
  return 'source' in visit ? visit.source : null;
}

function outAndBack(visit: Extract<Visite, { readonly kind: 'possible' }>): readonly string[] {
  const { presence, aller, retour, minutesSurPlace, minutesAbsence } = visit;
  const day = capitalise(sayDay(presence.date));
  return [
    `${day} : départ ${clock(aller.depart)}, de retour ${clock(retour.arrivee)}.`,
    `Aller : ${sayGoing(aller)}.`,
    `Retour : ${sayLeaving(retour)}.`,
    `${sayMinutes(minutesSurPlace)} sur place (${sayHours(presence)}), ${sayMinutes(minutesAbsence)} hors de chez vous.`,
    ...doubtsOf(presence.place, presence),
  ];
}

function onlyThere({
  essais: [first],
}: Extract<Visite, { readonly kind: 'impossible' }>): string[] {
  const { aller, presence } = first;
  if (!aller) return [];
  const day = sayDay(presence.date);
  return [`Aller seul, ${day} : départ ${clock(aller.depart)}, ${sayGoing(aller)}.`];
}

/** Until she is there; the hour is told once when the bus stops at the door. */
function sayGoing(aller: TrajetDecrit): string {
  const isAtDoor = clock(ridesOf(aller).at(-1)?.arrivee ?? '') === clock(aller.arrivee);
  return `${sayRides(aller)}${isAtDoor ? '' : ` ; arrivée ${clock(aller.arrivee)}`}`;
}

/** From the door on, likewise. */
function sayLeaving(retour: TrajetDecrit): string {
  const isAtDoor = clock(ridesOf(retour)[0]?.depart ?? '') === clock(retour.depart);
  return `${isAtDoor ? '' : `départ ${clock(retour.depart)} ; `}${sayRides(retour)}`;
}

const ridesOf = ({ etapes }: TrajetDecrit) => etapes.filter(({ type }) => type === 'trajet');

/** « 13:00 ligne 41 (direction Sommières), de Quissac Gare à Sommières Gare (13:25) » */
function sayRides(trajet: TrajetDecrit): string {
  const rides = ridesOf(trajet);
  if (rides.length === 0) return `${sayMinutes(trajet.minutes)} à pied`;
  const said = rides.map(({ depart, arrivee, ligne, direction, de, vers }) => {
    const line = ligne === null ? 'car ou train' : `ligne ${ligne}`;
    const towards = direction === null ? '' : ` (direction ${direction})`;
    return `${clock(depart)} ${line}${towards}, de ${de ?? ''} à ${vers ?? ''} (${clock(arrivee)})`;
  });
  return said.join(', puis ');
}

/** « 13:05 », as timetables write it: short, and never cut at the end of a line. */
const clock = (instant: string): string => instant.slice(11, 16);

function sayHours(presence: Presence): string {
  const where = presence.place.nom ?? presence.place.commune;
  return [sayPresence(presence).replace(`${sayDay(presence.date)} `, ''), where]
    .filter(Boolean)
    .join(', ');
}

type Timed = { readonly minutes: number | null; readonly place: VisitPlace };

/** Two places known by the centre of one commune: that the time is not known is said already. */
function doubtsIf({ minutes, place }: Timed): readonly string[] {
  return minutes === 0 ? [] : doubtsOf(place);
}

function doubtsOf(
  { adresse, point_precision }: VisitPlace,
  presence?: Presence,
): readonly string[] {
  const doubts = [
    presence?.incertaine ? DOUBTFUL_DAY : null,
    presence?.origine === 'horaires_structure' ? STRUCTURE_HOURS : null,
    point_precision === 'commune' ? (adresse ? ROUGH_PLACE : DOUBTFUL_PLACE) : null,
  ];
  return doubts.filter((doubt) => doubt !== null);
}
