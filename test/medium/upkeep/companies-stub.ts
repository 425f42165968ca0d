import { createServer } from 'node:http';

const MOST_PER_SECOND = 7;

/** Fictitious establishments, with keys that are right. */
export const OPEN_SIRET = '98765432100015';
export const CLOSED_SIRET = '98765432100023';
export const UNKNOWN_SIRET = '12345678200010';

const establishment = (siret: string, more: object) => ({
  siret,
  activite_principale: '88.99B',
  adresse: '12 RUE DES LILAS 30600 VAUVERT',
  code_postal: '30600',
  commune: '30341',
  libelle_commune: 'VAUVERT',
  etat_administratif: 'A',
  liste_enseignes: null,
  nom_commercial: null,
  date_fermeture: null,
  latitude: '43.6945',
  longitude: '4.2764',
  ...more,
});

const UNIT = {
  siren: '987654321',
  nom_complet: 'ASSOCIATION DES LILAS',
  siege: establishment(OPEN_SIRET, {}),
  matching_etablissements: [
    establishment(OPEN_SIRET, {}),
    establishment(CLOSED_SIRET, { etat_administratif: 'F', date_fermeture: '2024-06-30' }),
  ],
};

export type Misbehaviour =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'silence' };

export type CompaniesStub = {
  readonly url: string;
  readonly requests: URL[];
  readonly refused: () => number;
  misbehave: (way: Misbehaviour | null) => void;
  readonly close: () => Promise<void>;
};

/** What recherche-entreprises.api.gouv.fr documents: GET /search, its parameters, 429 past seven requests a second. */
export async function startCompaniesStub(): Promise<CompaniesStub> {
  const requests: URL[] = [];
  const arrivals: number[] = [];
  let refused = 0;
  let misbehaviour: Misbehaviour | null = null;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stub');
    requests.push(url);
    const answer = (status: number, body: unknown, headers = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    if (misbehaviour?.kind === 'silence') return;
    if (misbehaviour?.kind === 'text') return answer(200, misbehaviour.text);
    if (misbehaviour?.kind === 'status') {
      return answer(misbehaviour.status, {}, misbehaviour.headers);
    }
    const now = performance.now();
    arrivals.push(now);
    if (arrivals.filter((at) => now - at < 1_000).length > MOST_PER_SECOND) {
      refused += 1;
      return answer(429, { erreur: 'Trop de requêtes' }, { 'retry-after': '1' });
    }
    const q = url.searchParams.get('q') ?? '';
    const perPage = Number(url.searchParams.get('per_page') ?? 10);
    const known = ['q', 'page', 'per_page'];
    const wrong =
      request.method !== 'GET' ||
      url.pathname !== '/search' ||
      [...url.searchParams.keys()].some((name) => !known.includes(name)) ||
      !/^\d{14}$/.test(q) ||
      !(perPage >= 1 && perPage <= 25);
    if (wrong) return answer(400, { erreur: 'Veuillez indiquer des paramètres valides.' });
    const results = q.startsWith(UNIT.siren) ? [UNIT] : [];
    return answer(200, { results, total_results: results.length, page: 1, per_page: perPage });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    refused: () => refused,
    misbehave: (way) => {
      misbehaviour = way;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
