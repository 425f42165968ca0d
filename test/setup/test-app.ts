import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { type Environment, loadConfig } from '../../api/config.js';
import { createApp } from '../../api/create-app.js';
import type { Level } from './template-key.js';
import { openTestDatabase } from './test-database.js';

export type TestAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The JSON of the answer, or its text when it is not JSON. */
  readonly body: any; // oxlint-disable-line typescript/no-explicit-any -- a test reads what it expects
  readonly bytes: Buffer;
};

export type TestApp = {
  readonly app: NestFastifyApplication;
  readonly dataSource: DataSource;
  readonly url: string;
  readonly get: (url: string, headers?: Record<string, string>) => Promise<TestAnswer>;
  readonly post: (
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<TestAnswer>;
  readonly ask: (method: Method, url: string, asked?: Asked) => Promise<TestAnswer>;
  readonly close: () => Promise<void>;
};

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Asked = { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };

type TestAppOptions = {
  readonly level?: Level;
  readonly now?: string;
  readonly env?: Environment;
};

/** When every test takes place. */
export const TEST_NOW = '2026-11-21T09:00:00+01:00';

// No test calls the outside world unless it names a stub.
const QUIET = {
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  GEOCODAGE_URL: '',
  FOND_DE_CARTE_URL: '',
  RECHERCHE_ENTREPRISES_URL: '',
};

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function toPayload(body: unknown): object | string | undefined {
  if (typeof body === 'string') return body;
  return typeof body === 'object' && body !== null ? body : undefined;
}

/** The whole application on a database of its own, called without a socket. */
export async function createTestApp({
  level = 'seeded',
  now = TEST_NOW,
  env = {},
}: TestAppOptions = {}): Promise<TestApp> {
  const { dataSource, url, close } = await openTestDatabase(level);
  const app = await createApp({
    config: loadConfig({ ...QUIET, DATABASE_URL: url, ...env }),
    dataSource,
    clock: { now: () => new Date(now) },
  });
  const ask = async (method: Method, path: string, { body, headers = {} }: Asked = {}) => {
    const payload = toPayload(body);
    const answer = await app.inject({ method, url: path, payload, headers: { ...headers } });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: read(answer.payload),
      bytes: answer.rawPayload,
    };
  };
  return {
    app,
    dataSource,
    url,
    get: (path, headers) => ask('GET', path, { headers }),
    post: (path, body, headers) => ask('POST', path, { body, headers }),
    ask,
    close: async () => {
      await app.close();
      await close();
    },
  };
}
