import { Inject, Injectable } from '@nestjs/common';
import { toDayNumber } from '../catalogue/dates/day-number.js';
import { CLOCK, type Clock, parisDate } from '../clock.js';
import type { Point } from '../territories/commune.js';
import { ReseauxRepository } from './feeds/reseaux.repository.js';
import { standingOf } from './feeds/standing-of.js';
import { ItinerariesService } from './itineraries/itineraries.service.js';
import type { TrajetDecrit } from './journeys/describe-journey.js';
import { type AllerRetour, JourneysService } from './journeys.service.js';
import type { ModeIndividuel } from './mode-de-transport.js';
import { PointsOfPlaces } from './points-of-places.service.js';
import { type AskedInstant, minutesOf, readInstant, readMode, readPresence } from './read-asked.js';
import { TimetablesService } from './timetables.service.js';
import type {
  AllerRetourAnswer,
  AllerRetourQuery,
  ReseauxAnswer,
  TrajetsAnswer,
  TrajetsQuery,
} from './trajets.schema.js';
import { travelErrors } from './travel.errors.js';
import { TravelTimesService } from './travel-times.service.js';

const LONGEST_MINUTES = 180;
const NONE_THAT_DAY = 'Aucun trajet à cette heure-là ce jour-là.';
const UNKNOWN_HOURS =
  'Aucun horaire de transport en commun valable n’est connu ici : on ne peut rien en dire.';
const BACK_MESSAGES = {
  aller_impossible: 'Aucun trajet n’arrive à temps pour rester assez longtemps.',
  retour_impossible: 'On peut y aller, mais aucun trajet ne ramène le soir même.',
  horaires_inconnus: UNKNOWN_HOURS,
} as const;

/** What the screens are told of journeys. */
@Injectable()
export class TrajetsService {
  constructor(
    private readonly travelTimes: TravelTimesService,
    private readonly journeys: JourneysService,
    private readonly itineraries: ItinerariesService,
    private readonly timetables: TimetablesService,
    private readonly points: PointsOfPlaces,
    private readonly stored: ReseauxRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async find(query: TrajetsQuery, caller: string): Promise<TrajetsAnswer> {
    const mode = readMode(query.mode);
    const from = this.points.read('de', query.de, mode);
    const to = this.points.read('vers', query.vers, mode);
    const { partir_apres: leave, arriver_avant: arrive } = query;
    if (leave !== undefined && arrive !== undefined) throw travelErrors.twoInstants();
    const leaveAt = leave === undefined ? undefined : readInstant('partir_apres', leave);
    const arriveBy = arrive === undefined ? undefined : readInstant('arriver_avant', arrive);
    const at = leaveAt ?? arriveBy;
    if (mode !== 'transports') return this.byOneself({ from, to, mode, caller });
    const table = this.travelTimes.table(from, mode, [to], {
      maxMinutes: LONGEST_MINUTES,
      day: at?.date,
    });
    if (table.kind === 'sans_horaires') return this.unknown(mode);
    const { estimated, source } = table;
    const told = { mode, estime: estimated, horaires_inconnus: false, source };
    const alertes = this.timetables.alerts();
    const trajet = at ? await this.journey(from, to, { leaveAt, arriveBy, date: at.date }) : null;
    const minutes = at ? (trajet?.minutes ?? null) : toMinutes(table.minutes[0]);
    // Where the buses of the other end are not known, that none was found means nothing.
    if (minutes === null && !this.travelTimes.hasTimetable(to, at?.date)) return this.unknown(mode);
    const message = at && minutes === null ? NONE_THAT_DAY : messageOf(minutes);
    return { ...told, minutes, trajet, message, alertes };
  }

  async allerRetour(query: AllerRetourQuery): Promise<AllerRetourAnswer> {
    const presence = readPresence(query);
    const home = this.points.read('de', query.de, 'transports');
    const place = this.points.read('vers', query.vers, 'transports');
    const minutes = minutesOf(presence);
    if (minutes < query.sur_place) return tooShort(minutes, query.sur_place);
    const options = { stayMinutes: query.sur_place };
    return describe(await this.journeys.allerRetour(home, place, presence, options));
  }

  async reseaux(): Promise<ReseauxAnswer> {
    const today = this.today();
    const items = (await this.stored.list()).map((reseau) => ({
      ...standingOf(reseau, today),
      nom: reseau.nom,
      valable_du: reseau.valable_du,
      valable_au: reseau.valable_au,
      perimetre: [...reseau.perimetre],
      source: reseau.source,
      arrets: reseau.arrets,
      lignes: reseau.lignes,
    }));
    return { items };
  }

  private async byOneself(asked: {
    readonly from: Point;
    readonly to: Point;
    readonly mode: ModeIndividuel;
    readonly caller: string;
  }): Promise<TrajetsAnswer> {
    const { from, to, mode, caller } = asked;
    const { minutes, estimated, source } = await this.itineraries.between(from, to, mode, caller);
    const isLong = minutes === null || minutes > LONGEST_MINUTES;
    const told = isLong ? null : Math.ceil(minutes);
    return {
      mode,
      minutes: told,
      estime: estimated,
      horaires_inconnus: false,
      source,
      trajet: null,
      message: messageOf(told),
      alertes: [],
    };
  }

  private journey(
    from: Point,
    to: Point,
    at: { leaveAt?: AskedInstant | undefined; arriveBy?: AskedInstant | undefined; date: string },
  ): Promise<TrajetDecrit | null> {
    const { leaveAt, arriveBy, date } = at;
    const asked = { leaveAt: leaveAt?.seconds, arriveBy: arriveBy?.seconds };
    return this.journeys.find({ from, to, date, ...asked });
  }

  private unknown(mode: TrajetsAnswer['mode']): TrajetsAnswer {
    const nothing = { minutes: null, source: null, trajet: null, alertes: [] };
    return { mode, estime: false, horaires_inconnus: true, message: UNKNOWN_HOURS, ...nothing };
  }

  private today(): number {
    return toDayNumber(parisDate(this.clock.now()));
  }
}

const toMinutes = (minutes: number | undefined): number | null =>
  minutes === undefined || minutes === Number.POSITIVE_INFINITY ? null : Math.ceil(minutes);

const messageOf = (minutes: number | null): string | null =>
  minutes === null ? `Aucun trajet de moins de ${LONGEST_MINUTES / 60} heures.` : null;

const nothing = { aller: null, retour: null, minutes_sur_place: null, minutes_absence: null };

function tooShort(minutes: number, asked: number): AllerRetourAnswer {
  return {
    ...nothing,
    possible: false,
    raison: 'permanence_trop_courte',
    message: `Cette permanence dure ${minutes} minutes : on ne peut pas y rester ${asked} minutes.`,
  };
}

function describe(found: AllerRetour): AllerRetourAnswer {
  if (found.kind === 'possible') {
    const { aller, retour, minutesSurPlace, minutesAbsence } = found;
    return {
      possible: true,
      raison: null,
      message: 'On peut y aller, y rester et rentrer le soir même.',
      aller,
      retour,
      minutes_sur_place: minutesSurPlace,
      minutes_absence: minutesAbsence,
    };
  }
  const raison = found.kind === 'sans_horaires' ? 'horaires_inconnus' : found.kind;
  const possible = found.kind === 'sans_horaires' ? null : false;
  const aller = found.kind === 'retour_impossible' ? found.aller : null;
  return { ...nothing, possible, raison, message: BACK_MESSAGES[raison], aller };
}
