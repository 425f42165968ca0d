import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { toDayNumber } from '../catalogue/dates/day-number.js';
import { Gate } from '../http/gate.js';
import type { Point } from '../territories/commune.js';
import { crowMetres } from './estimates/crow-metres.js';
import { walkSeconds } from './estimates/estimate-minutes.js';
import { describeJourney, type TrajetDecrit } from './journeys/describe-journey.js';
import { arriveBefore, type JourneySpace, leaveAfter } from './journeys/find-journey.js';
import type { Journey } from './journeys/journey.js';
import { stopsAround } from './journeys/stops-around.js';
import { NEVER } from './journeys/trip-search.js';
import { thereAndBack } from './journeys/there-and-back.js';
import { TimetablesService } from './timetables.service.js';
import { TravelTimesService } from './travel-times.service.js';

/** A journey of a day does not begin the night before, nor end after the next dawn. */
const DAWN = 4 * 3600;
const NEXT_DAWN = 30 * 3600;
const MIDNIGHT = 24 * 3600;
/** A journey by public transport may be a walk, if it is no longer than this. */
const WALK_ALONE_MINUTES_MAX = 60;
/** What is left of a visit once greeted and seated: a choice of Maillage. */
export const STAY_MINUTES = 30;

export type PresenceDay = {
  /** 'YYYY-MM-DD' */
  readonly date: string;
  /** 'HH:MM' */
  readonly heure_debut: string;
  readonly heure_fin: string;
};

export type AllerRetour =
  | {
      readonly kind: 'possible';
      readonly aller: TrajetDecrit;
      readonly retour: TrajetDecrit;
      readonly minutesSurPlace: number;
      readonly minutesAbsence: number;
    }
  | { readonly kind: 'aller_impossible' }
  | { readonly kind: 'retour_impossible'; readonly aller: TrajetDecrit }
  | { readonly kind: 'sans_horaires' };

export type DayOutOptions = {
  readonly stayMinutes?: number;
  /** When she can leave home at the earliest: seconds from midnight of the date. */
  readonly notBefore?: number;
};

export type JourneyAsked = {
  readonly from: Point;
  readonly to: Point;
  readonly date: string;
  /** Seconds from midnight of the date, one of them. */
  readonly leaveAt?: number | undefined;
  readonly arriveBy?: number | undefined;
};

/** Journeys by public transport on a day: which buses, from where to where, when. */
@Injectable()
export class JourneysService {
  private readonly gate = new Gate({ atOnce: 2, waiting: 20 });

  constructor(
    private readonly timetables: TimetablesService,
    private readonly travelTimes: TravelTimesService,
  ) {}

  /**
   * Null when nothing leads there that day; a journey on foot alone is one.
   * @throws unavailable `serveur.trop-occupe`
   */
  find(asked: JourneyAsked): Promise<TrajetDecrit | null> {
    return this.gate.run(() => this.findOne(asked));
  }

  private async findOne({
    from,
    to,
    date,
    leaveAt,
    arriveBy,
  }: JourneyAsked): Promise<TrajetDecrit | null> {
    await this.mount(date);
    const space = this.between(from, to, date);
    const journey =
      arriveBy === undefined
        ? leaveAfter(space, leaveAt ?? DAWN, (leaveAt ?? DAWN) + NEXT_DAWN)
        : arriveBefore(space, arriveBy, arriveBy - MIDNIGHT);
    return journey && this.describe(journey, date);
  }

  /**
   * Can she go there while it is open, stay, and be home the same evening?
   * @throws unavailable `serveur.trop-occupe`
   */
  allerRetour(
    home: Point,
    place: Point,
    presence: PresenceDay,
    options: DayOutOptions = {},
  ): Promise<AllerRetour> {
    return this.gate.run(() => this.thereAndBack(home, place, presence, options));
  }

  private async thereAndBack(
    home: Point,
    place: Point,
    presence: PresenceDay,
    { stayMinutes = STAY_MINUTES, notBefore = DAWN }: DayOutOptions,
  ): Promise<AllerRetour> {
    const { date, heure_debut, heure_fin } = presence;
    if (!this.travelTimes.hasTimetable(home, date)) return { kind: 'sans_horaires' };
    await this.mount(date);
    const out = this.between(home, place, date);
    const backHome = this.between(place, home, date);
    const found = await thereAndBack({
      presence: { from: secondsOf(heure_debut), to: secondsOf(heure_fin) },
      staySeconds: stayMinutes * 60,
      homeBy: MIDNIGHT,
      arriveBy: (seconds) => arriveBefore(out, seconds, Math.max(notBefore, DAWN)),
      leaveAfter: (seconds) => leaveAfter(backHome, seconds, MIDNIGHT),
      pause: nextTurn,
    });
    // Where the buses of the place are not known, that none was found means nothing.
    if (found.kind !== 'possible' && !this.travelTimes.hasTimetable(place, date))
      return { kind: 'sans_horaires' };
    if (found.kind === 'aller_impossible') return found;
    const aller = this.describe(found.there, date);
    if (found.kind === 'retour_impossible') return { kind: found.kind, aller };
    return {
      kind: 'possible',
      aller,
      retour: this.describe(found.back, date),
      minutesSurPlace: Math.floor(found.staySeconds / 60),
      minutesAbsence: Math.ceil(found.awaySeconds / 60),
    };
  }

  /** A day that is asked for the first time is laid out one way in time, then the other: others are answered between. */
  private async mount(date: string): Promise<void> {
    const { back } = this.timetables.current().travelDay(toDayNumber(date));
    await nextTurn();
    back();
    await nextTurn();
  }

  private between(from: Point, to: Point, date: string): JourneySpace {
    const { network, ...state } = this.space(date);
    const metres = crowMetres(from.latitude, from.longitude, to.latitude, to.longitude);
    const onFoot = walkSeconds(metres);
    return {
      day: state.day,
      back: state.back,
      from: stopsAround(network, from.latitude, from.longitude),
      to: stopsAround(network, to.latitude, to.longitude),
      walkSeconds: onFoot <= WALK_ALONE_MINUTES_MAX * 60 ? onFoot : NEVER,
    };
  }

  private space(date: string) {
    const state = this.timetables.current();
    const { day, back } = state.travelDay(toDayNumber(date));
    return { network: state.network, day, back: back() };
  }

  private describe(journey: Journey, date: string): TrajetDecrit {
    const { network, reseaux } = this.timetables.current();
    const reseauNames = reseaux.map(({ nom }) => nom);
    return describeJourney(journey, toDayNumber(date), { network, reseauNames });
  }
}

/** « 14:00 » or « 14:00:30 », in seconds from midnight. */
const secondsOf = (time: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};
