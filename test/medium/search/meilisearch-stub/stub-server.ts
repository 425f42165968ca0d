import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { attributesOf } from './stub-filter.js';
import { DEFAULT_SETTINGS, StubIndex } from './stub-index.js';

const SETTINGS = [
  'displayedAttributes',
  'searchableAttributes',
  'filterableAttributes',
  'sortableAttributes',
  'rankingRules',
  'stopWords',
  'nonSeparatorTokens',
  'separatorTokens',
  'dictionary',
  'synonyms',
  'distinctAttribute',
  'proximityPrecision',
  'typoTolerance',
  'faceting',
  'pagination',
  'embedders',
  'searchCutoffMs',
  'localizedAttributes',
  'facetSearch',
  'prefixSearch',
];
const SEARCH_PARAMETERS = [
  'q',
  'offset',
  'limit',
  'page',
  'hitsPerPage',
  'attributesToRetrieve',
  'attributesToSearchOn',
  'filter',
  'sort',
  'distinct',
  'facets',
  'matchingStrategy',
  'showRankingScore',
  'showRankingScoreDetails',
  'rankingScoreThreshold',
  'locales',
];
const INDEX_UID = /^[a-zA-Z0-9_-]{1,400}$/;
const DOCUMENT_ID = /^[a-zA-Z0-9_-]{1,511}$/;

type Answer = { status: number; body: unknown };
type Task = {
  uid: number;
  indexUid: string | null;
  type: string;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed';
  error: { message: string; code: string; type: string; link: string } | null;
  work: () => void;
};

class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

const errorBody = (code: string, message: string) => ({
  message,
  code,
  type:
    code.startsWith('missing_authorization') || code === 'invalid_api_key'
      ? 'auth'
      : 'invalid_request',
  link: `https://docs.meilisearch.com/errors#${code}`,
});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function refuseUnknown(body: object, known: readonly string[]): void {
  const unknown = Object.keys(body).find((name) => !known.includes(name));
  if (unknown) throw new Refusal('bad_request', `Unknown field \`${unknown}\``);
}

/**
 * A Meilisearch of a few routes: those that the adapter uses, with their documented
 * refusals, a queue of tasks done in order and later, and an honest little matching.
 */
export class MeilisearchStub {
  readonly indexes = new Map<string, StubIndex>();
  readonly requests: { method: string; path: string; body: unknown }[] = [];
  private readonly tasks: Task[] = [];
  private server: Server | null = null;
  isFailing = false;

  constructor(readonly apiKey: string) {}

  async listen(): Promise<string> {
    const server = createServer((request, response) => {
      void this.answer(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      });
    });
    this.server = server;
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address: AddressInfo | string | null = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>((done) => (this.server ? this.server.close(() => done()) : done()));
  }

  private async answer(request: IncomingMessage): Promise<Answer> {
    try {
      if (this.isFailing) throw new Refusal('internal', 'down', 503);
      this.authorize(request.headers.authorization);
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      if (text && !request.headers['content-type']?.startsWith('application/json')) {
        throw new Refusal('invalid_content_type', 'content type', 415);
      }
      const body: unknown = text ? JSON.parse(text) : null;
      const url = new URL(request.url ?? '/', 'http://stub');
      const method = request.method ?? 'GET';
      this.requests.push({ method, path: url.pathname, body });
      return this.route(method, url, body);
    } catch (error) {
      if (!(error instanceof Refusal))
        return { status: 500, body: errorBody('internal', String(error)) };
      return { status: error.status, body: errorBody(error.code, error.message) };
    }
  }

  private authorize(header: string | undefined): void {
    if (!header)
      throw new Refusal(
        'missing_authorization_header',
        'The Authorization header is missing.',
        401,
      );
    if (header !== `Bearer ${this.apiKey}`)
      throw new Refusal('invalid_api_key', 'The provided API key is invalid.', 403);
  }

  private route(method: string, url: URL, body: unknown): Answer {
    const [root = '', uid = '', ...rest] = url.pathname
      .split('/')
      .filter(Boolean)
      .map(decodeURIComponent);
    const route = `${method} ${root}${uid && root === 'indexes' ? '/:uid' : ''}${rest.length > 0 ? `/${rest.join('/')}` : ''}`;
    if (route === 'GET health') return { status: 200, body: { status: 'available' } };
    if (route === 'GET tasks') return this.task(Number(uid));
    if (route === 'GET indexes') return this.list();
    if (route === 'POST indexes') return this.create(body);
    if (route === 'DELETE indexes/:uid') return this.delete(uid);
    if (route === 'POST swap-indexes') return this.swap(body);
    if (route === 'PATCH indexes/:uid/settings') return this.settings(uid, body);
    if (route === 'POST indexes/:uid/documents')
      return this.add(uid, body, url.searchParams.get('primaryKey'));
    if (route === 'POST indexes/:uid/documents/delete-batch') return this.remove(uid, body);
    if (route === 'POST indexes/:uid/search') return this.search(uid, body);
    throw new Refusal('not_found', `no such route: ${route}`, 404);
  }

  private list(): Answer {
    const results = [...this.indexes].map(([uid, { primaryKey }]) => ({
      uid,
      primaryKey,
      createdAt: new Date().toISOString(),
      updatedAt: new Date().toISOString(),
    }));
    return { status: 200, body: { results, offset: 0, limit: 1_000, total: results.length } };
  }

  private create(body: unknown): Answer {
    if (typeof body !== 'object' || body === null || !('uid' in body)) {
      throw new Refusal('missing_index_uid', 'Missing field `uid`');
    }
    refuseUnknown(body, ['uid', 'primaryKey']);
    const uid = textOf(body.uid);
    if (!INDEX_UID.test(uid)) throw new Refusal('invalid_index_uid', 'invalid uid');
    const primaryKey = 'primaryKey' in body ? textOf(body.primaryKey) : null;
    return this.enqueue('indexCreation', uid, () => {
      if (this.indexes.has(uid))
        throw new Refusal('index_already_exists', `Index \`${uid}\` already exists.`);
      this.indexes.set(uid, new StubIndex(primaryKey));
    });
  }

  private delete(uid: string): Answer {
    return this.enqueue('indexDeletion', uid, () => {
      this.indexOf(uid);
      this.indexes.delete(uid);
    });
  }

  private swap(body: unknown): Answer {
    if (!Array.isArray(body)) throw new Refusal('bad_request', 'an array is expected');
    const pairs = body.map((one: { indexes?: unknown }) => {
      refuseUnknown(one, ['indexes', 'rename']);
      if (!Array.isArray(one.indexes) || one.indexes.length !== 2) {
        throw new Refusal('invalid_swap_indexes', 'two indexes are expected');
      }
      return one.indexes.map(String);
    });
    return this.enqueue('indexSwap', null, () => {
      for (const [left = '', right = ''] of pairs) {
        const first = this.indexOf(left);
        this.indexes.set(left, this.indexOf(right));
        this.indexes.set(right, first);
      }
    });
  }

  private settings(uid: string, body: unknown): Answer {
    if (typeof body !== 'object' || body === null)
      throw new Refusal('bad_request', 'an object is expected');
    refuseUnknown(body, SETTINGS);
    return this.enqueue('settingsUpdate', uid, () => {
      const index = this.indexes.get(uid) ?? new StubIndex(null);
      this.indexes.set(uid, index);
      index.settings = { ...DEFAULT_SETTINGS, ...index.settings, ...body };
    });
  }

  private add(uid: string, body: unknown, primaryKey: string | null): Answer {
    if (!Array.isArray(body)) throw new Refusal('malformed_payload', 'an array is expected');
    return this.enqueue('documentAdditionOrUpdate', uid, () => {
      const index = this.indexes.get(uid) ?? new StubIndex(primaryKey);
      this.indexes.set(uid, index);
      const key = index.primaryKey ?? 'id';
      for (const document of body) {
        const id = document[key];
        if (id === undefined) throw new Refusal('missing_document_id', 'no id');
        if (!DOCUMENT_ID.test(String(id)))
          throw new Refusal('invalid_document_id', `invalid id ${id}`);
        const geo = document._geo;
        if (
          geo !== undefined &&
          geo !== null &&
          !(Math.abs(geo.lat) <= 90 && Math.abs(geo.lng) <= 180)
        ) {
          throw new Refusal('invalid_document_geo_field', 'invalid _geo');
        }
        index.documents.set(String(id), document);
      }
    });
  }

  private remove(uid: string, body: unknown): Answer {
    if (!Array.isArray(body)) throw new Refusal('malformed_payload', 'an array is expected');
    return this.enqueue('documentDeletion', uid, () => {
      const index = this.indexOf(uid);
      for (const id of body) index.documents.delete(String(id));
    });
  }

  private search(uid: string, body: unknown): Answer {
    const index = this.indexOf(uid);
    if (typeof body !== 'object' || body === null)
      throw new Refusal('bad_request', 'an object is expected');
    refuseUnknown(body, SEARCH_PARAMETERS);
    const asked: Record<string, unknown> = { ...body };
    const { filterableAttributes, displayedAttributes, pagination } = index.settings;
    for (const name of this.filtered(asked['filter'])) {
      if (!filterableAttributes.includes(name)) {
        throw new Refusal('invalid_search_filter', `Attribute \`${name}\` is not filterable.`);
      }
    }
    for (const name of [asked['facets'] ?? []].flat()) {
      if (!filterableAttributes.includes(String(name))) {
        throw new Refusal('invalid_search_facets', `facet ${String(name)}`);
      }
    }
    const strategy = asked['matchingStrategy'] ?? 'last';
    if (!['last', 'all', 'frequency'].includes(String(strategy))) {
      throw new Refusal('invalid_search_matching_strategy', String(strategy));
    }
    const limit = asked['limit'] ?? 20;
    if (typeof limit !== 'number' || limit < 0)
      throw new Refusal('invalid_search_limit', String(limit));
    const found = index.search({
      q: textOf(asked['q']),
      filter: asked['filter'],
      limit: Math.min(limit, pagination.maxTotalHits),
      matchingStrategy: String(strategy),
    });
    const shown = (name: string): boolean =>
      displayedAttributes.includes('*') || displayedAttributes.includes(name);
    const wanted = [asked['attributesToRetrieve'] ?? ['*']].flat().map(String);
    const hits = found.map(({ document, score }) => ({
      ...Object.fromEntries(
        Object.entries(document).filter(
          ([name]) => shown(name) && (wanted.includes('*') || wanted.includes(name)),
        ),
      ),
      ...(asked['showRankingScore'] === true ? { _rankingScore: score } : {}),
    }));
    return {
      status: 200,
      body: {
        hits,
        query: asked['q'],
        processingTimeMs: 1,
        limit,
        offset: 0,
        estimatedTotalHits: hits.length,
      },
    };
  }

  private filtered(filter: unknown): string[] {
    try {
      return attributesOf(filter);
    } catch (error) {
      throw new Refusal('invalid_search_filter', String(error));
    }
  }

  private indexOf(uid: string): StubIndex {
    const index = this.indexes.get(uid);
    if (!index) throw new Refusal('index_not_found', `Index \`${uid}\` not found.`, 404);
    return index;
  }

  private enqueue(type: string, indexUid: string | null, work: () => void): Answer {
    const task: Task = {
      uid: this.tasks.length,
      indexUid,
      type,
      status: 'enqueued',
      error: null,
      work,
    };
    this.tasks.push(task);
    setTimeout(() => this.process(task), 2);
    const summary = {
      taskUid: task.uid,
      indexUid,
      status: 'enqueued',
      type,
      enqueuedAt: new Date().toISOString(),
    };
    return { status: 202, body: summary };
  }

  private process(task: Task): void {
    try {
      task.work();
      task.status = 'succeeded';
    } catch (error) {
      task.status = 'failed';
      const code = error instanceof Refusal ? error.code : 'internal';
      task.error = errorBody(code, String(error));
    }
  }

  private task(uid: number): Answer {
    const task = this.tasks[uid];
    if (!task) throw new Refusal('task_not_found', `Task \`${uid}\` not found.`, 404);
    const { work: _work, ...shown } = task;
    return {
      status: 200,
      body: {
        ...shown,
        batchUid: null,
        canceledBy: null,
        details: {},
        enqueuedAt: new Date().toISOString(),
        startedAt: null,
        finishedAt: null,
        duration: null,
      },
    };
  }
}
