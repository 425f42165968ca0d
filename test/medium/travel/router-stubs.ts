import { createServer } from 'node:http';

/** A router that holds to what its documentation says, and refuses what it does not. */
export type RouterStub = {
  readonly url: string;
  readonly requests: URL[];
  readonly refused: () => number;
  misbehave: (way: { status: number; text: string } | 'silence' | null) => void;
  readonly close: () => Promise<void>;
};

type Answer = { readonly status: number; readonly body: unknown };
type Contract = { readonly answer: (url: URL) => Answer; readonly mostPerSecond: number };

const LON_LAT = /^-?\d+\.\d+,-?\d+\.\d+$/;
/** At sea, no road. */
const isAtSea = (lonLat: string): boolean => Number(lonLat.split(',')[1]) < 42.3;

/** GET /route/v1/{profile}/{lon,lat;lon,lat}?overview=false — project-osrm.org, HTTP API. */
const osrm: Contract = {
  mostPerSecond: 1000,
  answer: ({ pathname, searchParams }) => {
    const [, server, route, version, profile = '', points = ''] = pathname.split('/');
    const [from = '', to = '', ...others] = points.split(';');
    const isWell =
      route === 'route' &&
      version === 'v1' &&
      /^(driving|foot)$/.test(profile) &&
      [from, to].every((point) => LON_LAT.test(point)) &&
      others.length === 0 &&
      [...searchParams.keys()].every((name) => name === 'overview');
    if (!isWell)
      return { status: 400, body: { code: 'InvalidQuery', message: 'Query string malformed' } };
    if (isAtSea(to)) return { status: 400, body: { code: 'NoRoute', message: 'Impossible route' } };
    const duration = server === 'foot' ? 6000 : 1500;
    return {
      status: 200,
      body: { code: 'Ok', routes: [{ duration, distance: 25_000, legs: [] }], waypoints: [] },
    };
  },
};

/** GET /route?json={…} — valhalla.github.io, turn-by-turn API. */
const valhalla: Contract = {
  mostPerSecond: 1000,
  answer: ({ pathname, searchParams }) => {
    const asked = JSON.parse(searchParams.get('json') ?? '{}');
    const isWell =
      pathname === '/route' &&
      asked.locations?.length === 2 &&
      asked.locations.every(
        ({ lat, lon }: { lat: unknown; lon: unknown }) =>
          typeof lat === 'number' && typeof lon === 'number',
      ) &&
      ['auto', 'pedestrian'].includes(asked.costing) &&
      ['none', 'maneuvers', 'instructions'].includes(asked.directions_type);
    if (!isWell)
      return { status: 400, body: { error_code: 124, error: 'No edge/node costing provided' } };
    if (asked.locations[1].lat < 42.3)
      return { status: 400, body: { error_code: 442, error: 'No path could be found for input' } };
    return {
      status: 200,
      body: {
        trip: { status: 0, summary: { time: asked.costing === 'auto' ? 1500 : 6000, length: 25 } },
      },
    };
  },
};

/** GET /itineraire — data.geopf.fr/navigation, at most five requests a second. */
const geopf: Contract = {
  mostPerSecond: 5,
  answer: ({ pathname, searchParams: asked }) => {
    const known = [
      'resource',
      'profile',
      'optimization',
      'start',
      'end',
      'timeUnit',
      'getSteps',
      'getBbox',
    ];
    const isWell =
      pathname === '/itineraire' &&
      [...asked.keys()].every((name) => known.includes(name)) &&
      /^bdtopo-(osrm|valhalla|pgr)$/.test(asked.get('resource') ?? '') &&
      /^(car|pedestrian)$/.test(asked.get('profile') ?? '') &&
      LON_LAT.test(asked.get('start') ?? '') &&
      LON_LAT.test(asked.get('end') ?? '');
    if (!isWell) return { status: 400, body: { error: { errorType: 'BadRequest' } } };
    if (isAtSea(asked.get('end') ?? ''))
      return { status: 404, body: { error: { errorType: 'No path found' } } };
    const duration = asked.get('profile') === 'car' ? 1500 : 6000;
    return {
      status: 200,
      body: {
        resource: asked.get('resource'),
        duration,
        timeUnit: asked.get('timeUnit'),
        distance: 25_000,
      },
    };
  },
};

export const CONTRACTS = { osrm, valhalla, geopf } as const;

export async function startRouterStub({ answer, mostPerSecond }: Contract): Promise<RouterStub> {
  const requests: URL[] = [];
  const arrivals: number[] = [];
  let refused = 0;
  let misbehaviour: { status: number; text: string } | 'silence' | null = null;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stub');
    requests.push(url);
    const send = (status: number, text: string, headers = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(text);
    };
    if (misbehaviour === 'silence') return;
    if (misbehaviour) {
      return send(misbehaviour.status, misbehaviour.text, { location: 'http://169.254.169.254/' });
    }
    const now = performance.now();
    arrivals.push(now);
    if (arrivals.filter((at) => now - at < 1000).length > mostPerSecond) {
      refused += 1;
      return send(429, '{}');
    }
    const { status, body } = answer(url);
    send(status, JSON.stringify(body));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    refused: () => refused,
    misbehave: (way) => {
      misbehaviour = way;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => {
        server.close(done);
      });
    },
  };
}
