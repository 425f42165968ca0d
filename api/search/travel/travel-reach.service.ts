import { Injectable } from '@nestjs/common';
import type { Point } from '../../territories/commune.js';
import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import { type PreparedPlaces, preparePlaces } from '../../travel/travel-table.js';
import { TravelTimesService } from '../../travel/travel-times.service.js';
import type { ServiceColumns } from '../columns/service-columns.js';
import type { AskedTravel, Journeys, Origin } from './journeys.js';
import type { PlacePoints } from './place-points.js';
import { limitByTime, SLAB, type Unserved } from './times-from-home.js';
import { UnservedPoints } from './unserved-points.service.js';

/** The longest journey that is told, in minutes, when no time limits the search. */
export const LONGEST_MINUTES = 180;

/** As the crow flies, door to door: no bus nor regional train does better. A choice of Maillage. */
const FASTEST_METRES_PER_MINUTE = 100_000 / 60;

const UNKNOWN =
  'Aucun horaire de transport en commun valable n’est connu ici : les durées n’ont pas pu compter.';
const FROM_A_STOP =
  'Les trajets partent d’un arrêt de la commune, loin de son centre : il faut encore y aller.';

type Slabs = { readonly generation: number; readonly all: PreparedPlaces[] };

/** Travel times of a search: from one home to every place of the columns. */
@Injectable()
export class TravelReachService {
  private readonly slabs = new WeakMap<PlacePoints, Slabs>();

  constructor(
    private readonly travel: TravelTimesService,
    private readonly unserved: UnservedPoints,
  ) {}

  /** Another text when what was found by this mode is stale. */
  version(mode: ModeDeTransport | undefined): string {
    return mode === 'transports' ? this.travel.timetableVersion : '';
  }

  /** Looks for the stops near every place, which later searches need not: a turn of the loop for each slab. */
  async prepare({ points }: ServiceColumns): Promise<void> {
    if (this.travel.timetableVersion === '') return;
    await this.unserved.prepare(points);
    await this.travel.linkToStops(this.slabsOf(points));
  }

  open({ points }: ServiceColumns, origin: Origin, asked: AskedTravel): Journeys {
    const { mode, dureeMax } = asked;
    const departure = this.departureFrom(origin, mode);
    // Asked once: each table asks for itself too, and far away that is long.
    if (mode === 'transports' && !this.travel.hasTimetable(departure))
      return { mode, dureeMax, estimated: false, source: null, limit: null, message: UNKNOWN };
    const options = { maxMinutes: dureeMax ?? LONGEST_MINUTES };
    const tables = this.slabsOf(points).map((slab) =>
      this.travel.table(departure, mode, slab, options),
    );
    const known = tables.filter((table) => table.kind === 'known');
    const [first] = known;
    const minutes = known.map((table) => table.minutes);
    return {
      mode,
      dureeMax,
      estimated: first?.estimated ?? false,
      source: first ? sourceOf(first.source, mode) : null,
      limit: limitByTime(points, minutes, dureeMax, this.unservedFor(points, origin, asked)),
      message: departure === origin ? null : FROM_A_STOP,
    };
  }

  private unservedFor(points: PlacePoints, home: Origin, asked: AskedTravel): Unserved | null {
    const flags = asked.mode === 'transports' ? this.unserved.flagsOf(points) : null;
    if (!flags) return null;
    const { dureeMax, unknownWithinM, knownOnly } = asked;
    const fastestM = (dureeMax ?? Number.POSITIVE_INFINITY) * FASTEST_METRES_PER_MINUTE;
    const withinM = Math.min(unknownWithinM, fastestM);
    return { home, points: flags, withinM, areLeftOut: knownOnly };
  }

  /** A bus is caught where the commune has a stop; every other journey starts at its centre. */
  private departureFrom(origin: Origin, mode: ModeDeTransport): Point {
    if (mode !== 'transports' || origin.isExact || origin.codeCommune === null) return origin;
    const departure = this.travel.departureOf(origin.codeCommune);
    const isThere =
      !departure ||
      (departure.latitude === origin.latitude && departure.longitude === origin.longitude);
    return isThere ? origin : departure;
  }

  /** Points are only added, or all renumbered: a full slab of a generation never changes, so that its stops and tables are kept. */
  private slabsOf(points: PlacePoints): readonly PreparedPlaces[] {
    const { generation } = points;
    const known = this.slabs.get(points);
    const slabs = known?.generation === generation ? known.all : [];
    this.slabs.set(points, { generation, all: slabs });
    const last = slabs.at(-1);
    if (last && last.length < Math.min(SLAB, points.length - (slabs.length - 1) * SLAB))
      slabs.pop();
    for (let from = slabs.length * SLAB; from < points.length; from += SLAB)
      slabs.push(pointsBetween(points, from, Math.min(from + SLAB, points.length)));
    return slabs;
  }
}

/** Where a known network runs, others may run too: it is said. */
function sourceOf(source: string, mode: ModeDeTransport): string {
  return mode === 'transports' ? `${source} ; les autres réseaux ne sont pas connus` : source;
}

function pointsBetween({ latitudes, longitudes }: PlacePoints, from: number, to: number) {
  const places = latitudes
    .slice(from, to)
    .map((latitude, rank) => ({ latitude, longitude: longitudes[from + rank] ?? 0 }));
  return preparePlaces(places);
}
