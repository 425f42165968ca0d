import { PublicService } from '../../http/outside/public-service.adapter.js';
import type { AddressRequest, FoundAddress, Geocoder } from './geocoder.js';
import { geopfAnswer } from './geopf.schema.js';

const LIMITS = {
  name: 'Géocodage',
  // https://data.geopf.fr/geocodage answers 429 past these.
  requestsPerSecond: 50,
  patienceMs: 400,
  timeoutMs: 2_000,
  answerMaxBytes: 512 * 1024,
} as const;

const readAnswer = (status: number, answer: unknown): readonly FoundAddress[] | null =>
  status === 200 ? (geopfAnswer.safeParse(answer).data ?? null) : null;

/** https://data.geopf.fr/geocodage: what is typed only ever becomes a query parameter. */
export class GeopfAdapter implements Geocoder {
  private readonly service: PublicService;
  private readonly searchUrl: string;

  constructor(baseUrl: string, now?: () => number) {
    this.service = new PublicService(LIMITS, now);
    this.searchUrl = `${baseUrl.replace(/\/+$/, '')}/search`;
  }

  /** @throws PublicServiceUnavailable */
  search({ typed, limit }: AddressRequest): Promise<readonly FoundAddress[]> {
    const url = new URL(this.searchUrl);
    url.search = new URLSearchParams({
      q: typed,
      limit: String(limit),
      index: 'address',
      autocomplete: '1',
    }).toString();
    return this.service.ask(url, readAnswer);
  }
}
