import { createServer, type ServerResponse } from 'node:http';

export type Sheet = Readonly<Record<string, unknown>> & { readonly id: string };

const PARAMETERS = {
  structures: [
    'sources',
    'reseaux_porteurs',
    'code_region',
    'slug_region',
    'code_departement',
    'slug_departement',
    'code_commune',
    'exclure_doublons',
    'page',
    'size',
  ],
  services: [
    'sources',
    'thematiques',
    'code_region',
    'slug_region',
    'code_departement',
    'slug_departement',
    'code_commune',
    'frais',
    'publics',
    'recherche_public',
    'modes_accueil',
    'types',
    'score_qualite_minimum',
    'page',
    'size',
  ],
} as const;

type List = keyof typeof PARAMETERS;

export type Asked = {
  readonly list: List;
  readonly page: number;
  readonly at: number;
  readonly authorization: string | undefined;
  readonly url: URL;
};

/** Answers a request otherwise than the contract says; true when it did. */
export type Misbehaviour = (asked: Asked, response: ServerResponse) => boolean;

export type DataInclusionStub = {
  readonly host: string;
  readonly url: string;
  readonly requests: Asked[];
  /** The ids of all the rows that were answered, in order. */
  readonly served: string[];
  structures: Sheet[];
  services: Sheet[];
  /** What is asked of whoever reads. */
  token: string | null;
  misbehave: Misbehaviour | null;
  /** Called once a page is answered: the source may be rebuilt meanwhile. */
  onAnswered: ((asked: Asked) => void) | null;
  readonly close: () => Promise<void>;
};

const isList = (name: string | undefined): name is List =>
  name === 'structures' || name === 'services';

/**
 * The two lists of data·inclusion v1 as it documents them: pages `{ items, total, page, size, pages }`
 * by offset, `size` from 1 to 10,000, a bearer token, 401, 404, 405 and 422 for what is not so. Also a
 * whole list at `/liste.json`.
 */
export async function startDataInclusionStub(): Promise<DataInclusionStub> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stub');
    const { authorization } = request.headers;
    const answer = (status: number, body: unknown, headers = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    const [, name] = /^\/api\/v1\/(\w+)$/.exec(url.pathname) ?? [];
    const isFile = url.pathname === '/liste.json';
    if (!isList(name) && !isFile) return answer(404, { detail: 'Not Found' });
    const list = isList(name) ? name : 'structures';
    const number = (parameter: string, usual: number): number =>
      Number(url.searchParams.get(parameter) ?? usual);
    const page = number('page', 1);
    const size = number('size', 5_000);
    const asked = { list, page, at: performance.now(), authorization, url };
    stub.requests.push(asked);
    if (stub.misbehave?.(asked, response)) return undefined;
    if (request.method !== 'GET') return answer(405, { detail: 'Method Not Allowed' });
    if (stub.token !== null && authorization !== `Bearer ${stub.token}`)
      return answer(401, { detail: 'Not authenticated' });
    if (isFile) return answer(200, { structures: stub.structures, services: stub.services });
    const known: readonly string[] = PARAMETERS[list];
    const isKnown = [...url.searchParams.keys()].every((key) => known.includes(key));
    const isRight = Number.isInteger(page) && page >= 1 && size >= 1 && size <= 10_000;
    if (!isKnown || !isRight) return answer(422, { detail: [{ msg: 'Input should be valid' }] });
    const rows = stub[list];
    const items = rows.slice((page - 1) * size, page * size);
    const pages = Math.ceil(rows.length / size);
    stub.served.push(...items.map(({ id }) => id));
    answer(200, { items, total: rows.length, page, size: items.length, pages });
    stub.onAnswered?.(asked);
    return undefined;
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const stub: DataInclusionStub = {
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/api/v1`,
    requests: [],
    served: [],
    structures: [],
    services: [],
    token: null,
    misbehave: null,
    onAnswered: null,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return stub;
}

export const aStructure = (id: string, more: object = {}): Sheet => ({
  id: `essai--${id}`,
  source: 'essai',
  nom: `Maison ${id}`,
  commune: 'Nîmes',
  code_postal: '30000',
  code_insee: '30189',
  telephone: '0466000001',
  date_maj: '2026-11-01',
  ...more,
});

export const aService = (id: string, structure: string, more: object = {}): Sheet => ({
  id: `essai--${id}`,
  structure_id: `essai--${structure}`,
  source: 'essai',
  nom: `Accueil ${id}`,
  description: 'Un accueil sans rendez-vous, pour tous les jeunes du bassin de vie.',
  date_maj: '2026-11-01',
  ...more,
});
