import { PublicService } from '../../../http/outside/public-service.adapter.js';
import type { Company, CompanyDirectory } from './company.js';
import { findEstablishment } from './find-establishment.js';
import { directoryAnswer } from './recherche-entreprises.schema.js';

const LIMITS = {
  name: 'Recherche d’entreprises',
  // https://recherche-entreprises.api.gouv.fr answers 429 past these.
  requestsPerSecond: 7,
  patienceMs: 3_000,
  timeoutMs: 4_000,
  answerMaxBytes: 1024 * 1024,
} as const;

/** https://recherche-entreprises.api.gouv.fr: a SIRET, fourteen digits, only ever becomes a query parameter. */
export class RechercheEntreprisesAdapter implements CompanyDirectory {
  private readonly service: PublicService;
  private readonly searchUrl: string;

  constructor(baseUrl: string, now?: () => number) {
    this.service = new PublicService(LIMITS, now);
    this.searchUrl = `${baseUrl.replace(/\/+$/, '')}/search`;
  }

  /** @throws PublicServiceUnavailable */
  find(siret: string): Promise<Company> {
    const url = new URL(this.searchUrl);
    url.search = new URLSearchParams({ q: siret, page: '1', per_page: '1' }).toString();
    return this.service.ask(url, (status, answer) => {
      const found = status === 200 ? directoryAnswer.safeParse(answer).data : undefined;
      return found ? findEstablishment(siret, found.results) : null;
    });
  }
}
