import { setTimeout as wait } from 'node:timers/promises';
import { CircuitBreaker } from './circuit-breaker.js';
import type { AddressRequest, FoundAddress, Geocoder } from './geocoder.js';
import { geopfAnswer } from './geopf.schema.js';
import { RequestPace } from './request-pace.js';

const TIMEOUT_MS = 2_000;
const ANSWER_MAX_BYTES = 512 * 1024;
// data.geopf.fr answers 429 past 50 requests a second; the margin is for the clocks' difference.
const REQUESTS_PER_WINDOW = 50;
const WINDOW_MS = 1_100;
const PATIENCE_MS = 400;
const DEFAULT_REST_AFTER_429_MS = 5_000;

/** The service did not answer, or not as documented; `restMs` when it asked to be left alone. */
export class GeocoderUnavailable extends Error {
  constructor(
    reason: string,
    readonly restMs = 0,
    options?: ErrorOptions,
  ) {
    super(`Géocodage indisponible : ${reason}`, options);
  }
}

async function readBounded(response: Response): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > ANSWER_MAX_BYTES) throw new GeocoderUnavailable('réponse trop longue');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * https://data.geopf.fr/geocodage — the host is the setting's and no other: what is
 * typed only ever becomes a query parameter, and a redirection is a failure.
 */
export class GeopfAdapter implements Geocoder {
  private readonly pace = new RequestPace(REQUESTS_PER_WINDOW, WINDOW_MS, PATIENCE_MS);
  private readonly breaker = new CircuitBreaker();
  private readonly searchUrl: string;

  constructor(
    baseUrl: string,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.searchUrl = `${baseUrl.replace(/\/+$/, '')}/search`;
  }

  async search(request: AddressRequest): Promise<readonly FoundAddress[]> {
    if (this.breaker.isResting(this.now())) throw new GeocoderUnavailable('en pause');
    const delay = this.pace.reserve(this.now());
    if (delay === null) throw new GeocoderUnavailable('trop de demandes à la fois');
    if (delay > 0) await wait(delay);
    try {
      const found = await this.ask(request);
      this.breaker.succeeded();
      return found;
    } catch (error) {
      const failure =
        error instanceof GeocoderUnavailable
          ? error
          : new GeocoderUnavailable('pas de réponse', 0, { cause: error });
      this.breaker.failed(this.now(), failure.restMs);
      throw failure;
    }
  }

  private async ask({ typed, limit }: AddressRequest): Promise<readonly FoundAddress[]> {
    const url = new URL(this.searchUrl);
    url.search = new URLSearchParams({
      q: typed,
      limit: String(limit),
      index: 'address',
      autocomplete: '1',
    }).toString();
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { accept: 'application/json', 'user-agent': 'Maillage' },
    });
    if (response.status === 429) {
      const seconds = Number(response.headers.get('retry-after'));
      await response.body?.cancel();
      throw new GeocoderUnavailable(
        'trop de demandes',
        seconds > 0 ? seconds * 1000 : DEFAULT_REST_AFTER_429_MS,
      );
    }
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new GeocoderUnavailable(`réponse ${response.status}`);
    }
    const parsed = geopfAnswer.safeParse(JSON.parse(await readBounded(response)));
    if (!parsed.success) throw new GeocoderUnavailable('réponse inattendue');
    return parsed.data;
  }
}
