import { setTimeout as wait } from 'node:timers/promises';
import { CircuitBreaker } from '../../../territories/geocoding/circuit-breaker.js';
import { RequestPace } from '../../../territories/geocoding/request-pace.js';
import type { Company, CompanyDirectory } from './company.js';
import { findEstablishment } from './find-establishment.js';
import { directoryAnswer } from './recherche-entreprises.schema.js';

const TIMEOUT_MS = 4_000;
const ANSWER_MAX_BYTES = 1024 * 1024;
// The service answers 429 past 7 requests a second; the margin is for the clocks' difference.
const REQUESTS_PER_WINDOW = 7;
const WINDOW_MS = 1_100;
const PATIENCE_MS = 3_000;
const DEFAULT_REST_AFTER_429_MS = 5_000;

/** The service did not answer, or not as documented; `restMs` when it asked to be left alone. */
export class CompanyDirectoryUnavailable extends Error {
  constructor(
    reason: string,
    readonly restMs = 0,
    options?: ErrorOptions,
  ) {
    super(`Recherche d'entreprises indisponible : ${reason}`, options);
  }
}

async function readBounded(response: Response): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > ANSWER_MAX_BYTES) throw new CompanyDirectoryUnavailable('réponse trop longue');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * https://recherche-entreprises.api.gouv.fr — the host is the setting's and no other: a SIRET, fourteen
 * digits, only ever becomes a query parameter, and a redirection is a failure.
 */
export class RechercheEntreprisesAdapter implements CompanyDirectory {
  private readonly pace = new RequestPace(REQUESTS_PER_WINDOW, WINDOW_MS, PATIENCE_MS);
  private readonly breaker = new CircuitBreaker();
  private readonly searchUrl: string;

  constructor(
    baseUrl: string,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.searchUrl = `${baseUrl.replace(/\/+$/, '')}/search`;
  }

  async find(siret: string): Promise<Company> {
    if (this.breaker.isResting(this.now())) throw new CompanyDirectoryUnavailable('en pause');
    const delay = this.pace.reserve(this.now());
    if (delay === null) throw new CompanyDirectoryUnavailable('trop de demandes à la fois');
    if (delay > 0) await wait(delay);
    try {
      const found = await this.ask(siret);
      this.breaker.succeeded();
      return found;
    } catch (error) {
      const failure =
        error instanceof CompanyDirectoryUnavailable
          ? error
          : new CompanyDirectoryUnavailable('pas de réponse', 0, { cause: error });
      this.breaker.failed(this.now(), failure.restMs);
      throw failure;
    }
  }

  private async ask(siret: string): Promise<Company> {
    const url = new URL(this.searchUrl);
    url.search = new URLSearchParams({ q: siret, page: '1', per_page: '1' }).toString();
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { accept: 'application/json', 'user-agent': 'Maillage' },
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      if (response.status !== 429)
        throw new CompanyDirectoryUnavailable(`réponse ${response.status}`);
      const seconds = Number(response.headers.get('retry-after'));
      const rest = seconds > 0 ? seconds * 1000 : DEFAULT_REST_AFTER_429_MS;
      throw new CompanyDirectoryUnavailable('trop de demandes', rest);
    }
    const parsed = directoryAnswer.safeParse(JSON.parse(await readBounded(response)));
    if (!parsed.success) throw new CompanyDirectoryUnavailable('réponse inattendue');
    return findEstablishment(siret, parsed.data.results);
  }
}
