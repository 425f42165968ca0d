import { Inject, Injectable } from '@nestjs/common';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { CLOCK, type Clock, parisDate, parisTime } from '../../clock.js';
import type { Point } from '../../territories/commune.js';
import { crowMetres } from '../estimates/crow-metres.js';
import { ItinerariesService } from '../itineraries/itineraries.service.js';
import { type AllerRetour, JourneysService, STAY_MINUTES } from '../journeys.service.js';
import type { ModeDeTransport, ModeIndividuel } from '../mode-de-transport.js';
import { PointsOfPlaces } from '../points-of-places.service.js';
import { readMode } from '../read-asked.js';
import { TimetablesService } from '../timetables.service.js';
import { TravelTimesService } from '../travel-times.service.js';
import { choosePresences } from './choose-presences.js';
import { readVisitable, type VisitedSheet } from './read-visitable.js';
import { tellVisit } from './tell-visit.js';
import {
  type Essai,
  LONGEST_MINUTES,
  type Presence,
  type Visite,
  type VisitPlace,
} from './visit.js';
import type { VisiteAnswer, VisiteQuery } from './visits.schema.js';

/** From where, how, and the network address of whoever asks. */
export type VisitAsked<Mode = ModeDeTransport> = {
  readonly home: Point;
  readonly mode: Mode;
  readonly caller: string;
};

/** Whether one can go to a service, stay, and be home the same evening: on which day, and how. */
@Injectable()
export class VisitsService {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly points: PointsOfPlaces,
    private readonly travelTimes: TravelTimesService,
    private readonly journeys: JourneysService,
    private readonly itineraries: ItinerariesService,
    private readonly timetables: TimetablesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async find({ service, de, mode: asked }: VisiteQuery, caller: string): Promise<VisiteAnswer> {
    const mode = readMode(asked);
    const home = this.points.read('de', de, mode);
    const sheet = await this.catalogue.getService(service);
    const visite = await this.visit(sheet, { home, mode, caller });
    const alertes = mode === 'transports' ? this.timetables.alerts() : [];
    return tellVisit(visite, { mode, alertes });
  }

  /**
   * From home to the service of this sheet, and back.
   * @throws unavailable `serveur.trop-occupe` when too many journeys are being looked for,
   * too_many `adresse.trop-de-demandes` when this caller asks the router too often
   */
  async visit(sheet: VisitedSheet, { home, mode, caller }: VisitAsked): Promise<Visite> {
    const visitable = readVisitable(sheet);
    if (visitable.kind !== 'sur_place') return visitable;
    const [first, ...others] = this.choose(visitable.presences, home);
    if (mode !== 'transports') {
      const place = first?.place ?? nearestOf(visitable.places, home);
      return this.byOneself({ home, mode, caller }, place, first ?? null);
    }
    if (!first) return this.onAnOrdinaryTuesday(home, visitable.places);
    return this.tryInTurn([first, ...others], home);
  }

  /** The first of these days that does; each that does not is told. */
  private async tryInTurn(
    presences: readonly [Presence, ...Presence[]],
    home: Point,
  ): Promise<Visite> {
    const essais: Essai[] = [];
    for (const presence of presences) {
      const found = await this.thereAndBack(home, presence);
      if (found.kind === 'possible') {
        const { kind, aller, retour, minutesSurPlace, minutesAbsence } = found;
        const source = this.travelTimes.sourceOn(presence.date);
        return { kind, presence, aller, retour, minutesSurPlace, minutesAbsence, essais, source };
      }
      const aller = found.kind === 'retour_impossible' ? found.aller : null;
      essais.push({ presence, raison: reasonOf(found.kind), aller });
    }
    const [known, ...others] = essais.filter(({ raison }) => raison !== 'horaires_inconnus');
    if (!known) return { kind: 'horaires_inconnus', place: presences[0].place };
    const source = this.travelTimes.sourceOn(known.presence.date);
    return { kind: 'impossible', essais: [known, ...others], source };
  }

  private thereAndBack(home: Point, { place, date, debut, fin }: Presence): Promise<AllerRetour> {
    const day = { date, heure_debut: debut, heure_fin: fin ?? later(debut, STAY_MINUTES) };
    const { date: today, time } = this.now();
    const options = date === today ? { notBefore: minutesOf(time) * 60 } : {};
    return this.journeys.allerRetour(home, this.doorOf(place), day, options);
  }

  /** To the place that takes the least time. */
  private onAnOrdinaryTuesday(home: Point, places: readonly [VisitPlace, ...VisitPlace[]]): Visite {
    const doors = places.map((place) => this.doorOf(place));
    const table = this.travelTimes.table(home, 'transports', doors, {
      maxMinutes: LONGEST_MINUTES,
    });
    if (table.kind === 'sans_horaires') {
      return { kind: 'horaires_inconnus', place: nearestOf(places, home) };
    }
    const shortest = Math.min(...table.minutes);
    const place = places[table.minutes.indexOf(shortest)] ?? places[0];
    const minutes = wholeMinutes(shortest);
    if (minutes === null && !this.travelTimes.hasTimetable(place)) {
      return { kind: 'horaires_inconnus', place };
    }
    return { kind: 'jours_inconnus', place, minutes, source: table.source };
  }

  private async byOneself(
    { home, mode, caller }: VisitAsked<ModeIndividuel>,
    place: VisitPlace,
    presence: Presence | null,
  ): Promise<Visite> {
    const time = await this.itineraries.between(home, place, mode, caller);
    const { minutes, estimated, source } = time;
    const told = wholeMinutes(minutes);
    return { kind: 'duree', mode, place, presence, minutes: told, estime: estimated, source };
  }

  /** A place known by its commune alone is where the buses of the commune stop. */
  private doorOf(place: VisitPlace): Point {
    if (place.point_precision !== 'commune' || place.code_insee === null) return place;
    return this.travelTimes.departureOf(place.code_insee) ?? place;
  }

  private choose(presences: readonly Presence[], home: Point): readonly Presence[] {
    return choosePresences(presences, { home, now: this.now() });
  }

  private now(): { readonly date: string; readonly time: string } {
    const now = this.clock.now();
    return { date: parisDate(now), time: parisTime(now) };
  }
}

function nearestOf(places: readonly [VisitPlace, ...VisitPlace[]], home: Point): VisitPlace {
  const away = ({ latitude, longitude }: Point): number =>
    crowMetres(home.latitude, home.longitude, latitude, longitude);
  return places.reduce((best, place) => (away(place) < away(best) ? place : best));
}

const reasonOf = (kind: Exclude<AllerRetour['kind'], 'possible'>): Essai['raison'] =>
  kind === 'sans_horaires' ? 'horaires_inconnus' : kind;

const wholeMinutes = (minutes: number | null): number | null =>
  minutes === null || minutes > LONGEST_MINUTES ? null : Math.ceil(minutes);

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** « 14:30 », half an hour after « 14:00 ». */
const later = (time: string, minutes: number): string => {
  const at = minutesOf(time) + minutes;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
};
