import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { TerritoriesService } from '../../territories/territories.service.js';
import { TravelTimesService } from '../../travel/travel-times.service.js';
import { grown } from '../columns/grown.js';
import type { PlacePoints } from './place-points.js';

const POINTS_A_TURN = 500;

type Known = {
  readonly generation: number;
  /** By point: the commune it is in, or null far from any. */
  readonly communes: (string | null)[];
  /** The timetables that the flags below stand on. */
  version: string;
  flags: Uint8Array<ArrayBuffer>;
  told: number;
  readonly served: Map<string | null, boolean>;
};

/** Which of the points where services are met no known timetable serves. */
@Injectable()
export class UnservedPoints {
  private readonly known = new WeakMap<PlacePoints, Known>();

  constructor(
    private readonly territories: TerritoriesService,
    private readonly travel: TravelTimesService,
  ) {}

  /** Looks for the commune of every point, others being answered between. */
  async prepare(points: PlacePoints): Promise<void> {
    while (!this.advance(points, POINTS_A_TURN)) await nextTurn();
  }

  /** By point, 1 where no timetable that holds is known; null when all are served. */
  flagsOf(points: PlacePoints): Uint8Array | null {
    this.advance(points, Number.POSITIVE_INFINITY);
    const known = this.knownOf(points);
    const version = this.travel.timetableVersion;
    if (known.version !== version) {
      Object.assign(known, { version, flags: new Uint8Array(1024), told: 0 });
      known.served.clear();
    }
    const { communes } = known;
    if (communes.length > known.flags.length) known.flags = grown(known.flags, communes.length);
    for (let point = known.told; point < communes.length; point += 1) {
      known.flags[point] = this.isServed(known, communes[point] ?? null) ? 0 : 1;
    }
    known.told = communes.length;
    return [...known.served.values()].every(Boolean) ? null : known.flags;
  }

  private isServed({ served }: Known, commune: string | null): boolean {
    const known = served.get(commune);
    if (known !== undefined) return known;
    const isServed = commune !== null && this.travel.hasTimetable(commune);
    served.set(commune, isServed);
    return isServed;
  }

  /** The communes of the next points; true once all are known. */
  private advance(points: PlacePoints, count: number): boolean {
    const { communes } = this.knownOf(points);
    const { latitudes, longitudes, length } = points;
    const end = Math.min(length, communes.length + count);
    for (let point = communes.length; point < end; point += 1) {
      const at = { latitude: latitudes[point] ?? 0, longitude: longitudes[point] ?? 0 };
      communes.push(this.territories.communeOfPoint(at)?.code ?? null);
    }
    return communes.length === length;
  }

  private knownOf(points: PlacePoints): Known {
    const known = this.known.get(points);
    if (known?.generation === points.generation) return known;
    const fresh: Known = {
      generation: points.generation,
      communes: [],
      version: '',
      flags: new Uint8Array(1024),
      told: 0,
      served: new Map(),
    };
    this.known.set(points, fresh);
    return fresh;
  }
}
