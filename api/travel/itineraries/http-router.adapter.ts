import { PublicService } from '../../http/outside/public-service.adapter.js';
import {
  type Dialect,
  DIALECTS,
  type DialectName,
  type Itinerary,
  type ItineraryRequest,
} from './dialects.js';
import type { ItineraryRouter } from './itinerary-router.js';

const LIMITS = {
  name: 'Calcul d’itinéraire',
  patienceMs: 2_500,
  timeoutMs: 3_000,
  answerMaxBytes: 1_000_000,
} as const;

/** A router that the settings name; only numbers ever go in an address. */
export class HttpRouterAdapter implements ItineraryRouter {
  private readonly dialect: Dialect;
  private readonly service: PublicService;

  constructor(
    private readonly baseUrl: string,
    name: DialectName,
    now?: () => number,
  ) {
    this.dialect = DIALECTS[name];
    const { requestsPerSecond } = this.dialect;
    this.service = new PublicService({ ...LIMITS, requestsPerSecond }, now);
  }

  /** @throws PublicServiceUnavailable */
  async find(request: ItineraryRequest): Promise<Itinerary | null> {
    const url = this.dialect.url(this.baseUrl, request);
    return url && this.service.ask(url, this.dialect.read);
  }
}
