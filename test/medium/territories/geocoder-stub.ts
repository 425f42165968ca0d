import { createServer } from 'node:http';

const MOST_PER_SECOND = 50;

export type GeocoderStub = {
  readonly url: string;
  readonly requests: URL[];
  readonly refused: () => number;
  /** What to answer instead of an address: a status, a text, a silence. */
  misbehave: (way: Misbehaviour | null) => void;
  readonly close: () => Promise<void>;
};
export type Misbehaviour =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'silence' };

const VAUVERT = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [4.2764, 43.6945] },
      properties: {
        label: 'Place de la Mairie 30600 Vauvert',
        score: 0.97,
        id: '30341_0600',
        type: 'street',
        name: 'Place de la Mairie',
        postcode: '30600',
        citycode: '30341',
        city: 'Vauvert',
        context: '30, Gard, Occitanie',
        importance: 0.5,
        _type: 'address',
      },
    },
  ],
};

/** What data.geopf.fr/geocodage documents: GET /search, its parameters, 429 past fifty requests a second. */
export async function startGeocoderStub(): Promise<GeocoderStub> {
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
    if (misbehaviour?.kind === 'status')
      return answer(misbehaviour.status, {}, misbehaviour.headers);
    const now = performance.now();
    arrivals.push(now);
    if (arrivals.filter((at) => now - at < 1_000).length > MOST_PER_SECOND) {
      refused += 1;
      return answer(429, { code: 429, message: 'Too Many Requests' });
    }
    const q = url.searchParams.get('q') ?? '';
    const limit = Number(url.searchParams.get('limit') ?? 5);
    const known = ['q', 'limit', 'index', 'autocomplete'];
    const wrong =
      request.method !== 'GET' ||
      url.pathname !== '/geocodage/search' ||
      [...url.searchParams.keys()].some((name) => !known.includes(name)) ||
      q.length < 3 ||
      q.length > 200 ||
      !/^[\p{L}\p{N}]/u.test(q) ||
      !(limit >= 1 && limit <= 20);
    if (wrong) return answer(400, { code: 400, message: 'Failed parsing query' });
    return answer(200, /mairie/i.test(q) ? VAUVERT : { type: 'FeatureCollection', features: [] });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `http://127.0.0.1:${port}/geocodage`,
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
