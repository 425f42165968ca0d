import { Inject, Injectable, Logger } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DomainError } from '../../errors/domain-error.js';
import { CallersQuota } from '../../http/outside/callers-quota.js';
import type { Point } from '../../territories/commune.js';
import { crowMetres } from '../estimates/crow-metres.js';
import { estimateMinutes } from '../estimates/estimate-minutes.js';
import type { ModeIndividuel } from '../mode-de-transport.js';
import type { Itinerary, ItineraryMode } from './dialects.js';
import { ITINERARY_ROUTER, type ItineraryRouter } from './itinerary-router.js';

const KEPT_ANSWERS = 50_000;
// A router takes five to twenty a second from all of us.
const ASKED_A_MINUTE = 60;
const KEPT_MS = 7 * 24 * 3600 * 1000;

/** A router is told where somebody lives to a hundred metres or so: it need not know the door. */
const TOLD_STEPS_PER_DEGREE = 1_000;

const ESTIMATE = 'Estimation d’après la distance à vol d’oiseau';
const SILENT = `${ESTIMATE} : le calcul d’itinéraires n’a pas répondu`;
const COMPUTED = 'Calcul d’itinéraire par la route';

type AskedItinerary = {
  readonly from: Point;
  readonly to: Point;
  readonly mode: ItineraryMode;
  readonly caller: string;
};

export type WayTime = {
  /** Null when the router knows no way. */
  readonly minutes: number | null;
  readonly estimated: boolean;
  readonly source: string;
};

/** How long from a place to another by one's own means: from a router when one is set, else estimated. */
@Injectable()
export class ItinerariesService {
  private readonly logger = new Logger('itinéraires');
  private readonly kept = new LRUCache<string, Itinerary>({ max: KEPT_ANSWERS, ttl: KEPT_MS });
  private readonly quota = new CallersQuota(ASKED_A_MINUTE);

  constructor(@Inject(ITINERARY_ROUTER) private readonly router: ItineraryRouter | null) {}

  /**
   * `caller`: the network address that asks.
   * @throws too_many `adresse.trop-de-demandes` when it asks the router too often
   */
  async between(from: Point, to: Point, mode: ModeIndividuel, caller: string): Promise<WayTime> {
    if (!this.router || mode === 'velo') return estimate(from, to, mode, ESTIMATE);
    try {
      const found = await this.ask(this.router, { from, to, mode, caller });
      if (!found) return estimate(from, to, mode, ESTIMATE);
      const minutes = found.kind === 'found' ? found.minutes : null;
      return { minutes, estimated: false, source: COMPUTED };
    } catch (error) {
      if (error instanceof DomainError) throw error;
      this.logger.warn(error instanceof Error ? error.message : String(error));
      return estimate(from, to, mode, SILENT);
    }
  }

  private async ask(
    router: ItineraryRouter,
    { caller, ...asked }: AskedItinerary,
  ): Promise<Itinerary | null> {
    const request = { ...asked, from: blur(asked.from), to: blur(asked.to) };
    const at = ({ latitude, longitude }: Point): string => `${latitude} ${longitude}`;
    const key = `${request.mode} ${at(request.from)} ${at(request.to)}`;
    const known = this.kept.get(key);
    if (known) return known;
    this.quota.admit(caller);
    const found = await router.find(request);
    if (found) this.kept.set(key, found);
    return found;
  }
}

function blur({ latitude, longitude }: Point): Point {
  const told = (degrees: number): number =>
    Math.round(degrees * TOLD_STEPS_PER_DEGREE) / TOLD_STEPS_PER_DEGREE;
  return { latitude: told(latitude), longitude: told(longitude) };
}

function estimate(from: Point, to: Point, mode: ModeIndividuel, source: string): WayTime {
  const metres = crowMetres(from.latitude, from.longitude, to.latitude, to.longitude);
  return { minutes: estimateMinutes(mode, metres), estimated: true, source };
}
