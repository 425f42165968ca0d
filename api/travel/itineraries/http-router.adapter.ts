import { setTimeout as wait } from 'node:timers/promises';
import { CircuitBreaker } from '../../territories/geocoding/circuit-breaker.js';
import { RequestPace } from '../../territories/geocoding/request-pace.js';
import {
  type Dialect,
  DIALECTS,
  type DialectName,
  type Itinerary,
  type ItineraryRequest,
} from './dialects.js';
import type { ItineraryRouter } from './itinerary-router.js';

const TIMEOUT_MS = 3_000;
const ANSWER_MAX_BYTES = 1_000_000;
// The margin is for the clocks' difference.
const WINDOW_MS = 1_100;
const PATIENCE_MS = 1_500;
const REST_MS_MAX = 15 * 60_000;
const REST_AFTER_429_MS = 5_000;

/** The router did not answer, or not as documented. */
export class RouterUnavailable extends Error {
  constructor(
    reason: string,
    readonly restMs = 0,
    options?: ErrorOptions,
  ) {
    super(`Calcul d’itinéraire indisponible : ${reason}`, options);
  }
}

/** The host is the setting's and no other; a redirection is a failure. */
export class HttpRouterAdapter implements ItineraryRouter {
  private readonly dialect: Dialect;
  private readonly pace: RequestPace;
  private readonly breaker = new CircuitBreaker();

  constructor(
    private readonly baseUrl: string,
    name: DialectName,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.dialect = DIALECTS[name];
    this.pace = new RequestPace(this.dialect.requestsPerSecond, WINDOW_MS, PATIENCE_MS);
  }

  async find(request: ItineraryRequest): Promise<Itinerary | null> {
    const url = this.dialect.url(this.baseUrl, request);
    if (!url) return null;
    if (this.breaker.isResting(this.now())) throw new RouterUnavailable('en pause');
    const delay = this.pace.reserve(this.now());
    if (delay === null) throw new RouterUnavailable('trop de demandes à la fois');
    if (delay > 0) await wait(delay);
    try {
      const itinerary = await this.ask(url);
      this.breaker.succeeded();
      return itinerary;
    } catch (error) {
      const failure =
        error instanceof RouterUnavailable
          ? error
          : new RouterUnavailable('pas de réponse', 0, { cause: error });
      this.breaker.failed(this.now(), failure.restMs);
      throw failure;
    }
  }

  private async ask(url: URL): Promise<Itinerary> {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { accept: 'application/json', 'user-agent': 'Maillage' },
    });
    if (response.status === 429) {
      await response.body?.cancel();
      const seconds = Number(response.headers.get('retry-after'));
      throw new RouterUnavailable(
        'trop de demandes',
        seconds > 0 ? Math.min(seconds * 1000, REST_MS_MAX) : REST_AFTER_429_MS,
      );
    }
    const answer: unknown = JSON.parse(await readBounded(response));
    const itinerary = this.dialect.read(response.status, answer);
    if (!itinerary) throw new RouterUnavailable(`réponse ${response.status} inattendue`);
    return itinerary;
  }
}

async function readBounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > ANSWER_MAX_BYTES) throw new RouterUnavailable('réponse trop longue');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
