import { Meilisearch } from 'meilisearch';
import type { Config } from '../../config.js';
import { MeilisearchIndex } from './meilisearch-index.adapter.js';

const REQUEST_TIMEOUT_MS = 3_000;
const TASK_TIMEOUT_MS = 120_000;
const TASK_POLL_MS = 50;

/** Null when no Meilisearch is set: PostgreSQL then finds the words. */
export function connectMeilisearch({ MEILI_URL, MEILI_KEY }: Config): MeilisearchIndex | null {
  if (!MEILI_URL) return null;
  const client = new Meilisearch({
    host: MEILI_URL,
    ...(MEILI_KEY ? { apiKey: MEILI_KEY } : {}),
    timeout: REQUEST_TIMEOUT_MS,
    defaultWaitOptions: { timeout: TASK_TIMEOUT_MS, interval: TASK_POLL_MS },
  });
  return new MeilisearchIndex(client);
}
