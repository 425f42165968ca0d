import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.js';
import { safeFetch } from '../../http/outside/safe-fetch.adapter.js';
import { openFile } from '../reading/open-file.adapter.js';
import { readJson } from '../reading/read-json.adapter.js';
import type { FollowedSource } from './followed-source.js';
import { idsOfRow } from './ids-of-row.js';
import type { ListReading } from './judge-reading.js';
import { ListFile } from './list-file.adapter.js';
import { PagesReader, type Row } from './read-pages.service.js';
import { sourcesErrors } from './sources.errors.js';

const PAGE_BYTES_MAX = 32_000_000;
const LIST_BYTES_MAX = 600_000_000;
const FILE_BYTES_MAX = 200_000_000;
const PAGE_MS_MAX = 60_000;
const FILE_MS_MAX = 600_000;
const READING_MS_MAX = 3_600_000;

/** What a source gave, written whole in one file. */
export type Reading = {
  readonly lists: readonly ListReading[];
  readonly pages: number;
  readonly structures: number;
  readonly services: number;
  /** Every id that a row may bear here, refused rows included. */
  readonly seen: { readonly structure: Set<string>; readonly service: Set<string> };
};

export type ReaderOptions = {
  readonly path: string;
  readonly token: string | null;
  readonly signal: AbortSignal;
  readonly onProgress: (rows: number) => void;
};

/** Reads a followed source to its end into a file, within bounds of size and time. */
@Injectable()
export class SourceReader {
  private readonly trustedHost: string | undefined;

  constructor(@Inject(CONFIG) config: Config) {
    this.trustedHost = config.SOURCES_HOTE_LOCAL;
  }

  /** Throws a refusal in French when it cannot be read to its end. */
  async read(source: FollowedSource, options: ReaderOptions): Promise<Reading> {
    const deadline = AbortSignal.timeout(READING_MS_MAX);
    const signal = AbortSignal.any([options.signal, deadline]);
    await mkdir(dirname(options.path), { recursive: true });
    const bounded = { ...options, signal };
    try {
      const reading = await (source.genre === 'api'
        ? this.readApi(source, bounded)
        : this.readFile(source, bounded));
      if (reading.structures + reading.services === 0) throw sourcesErrors.empty();
      return reading;
    } catch (error) {
      throw deadline.aborted && !options.signal.aborted ? sourcesErrors.tooLong() : error;
    }
  }

  private async readApi(source: FollowedSource, options: ReaderOptions): Promise<Reading> {
    const { seen, note } = noteIds(source, options.onProgress);
    const file = new ListFile(options.path, LIST_BYTES_MAX);
    let pages = 0;
    const reader = new PagesReader({
      signal: options.signal,
      fetchText: (url) => this.fetchText(url, options),
      onPage: () => {
        pages += 1;
      },
      onRow: async (list, row) => {
        note(list === 'structures' ? 'structure' : 'service', row);
        await file.add(list, row);
      },
    });
    try {
      const lists = await reader.read(source.url);
      await file.close();
      const [structures, services] = lists;
      return {
        lists,
        pages,
        seen,
        structures: structures?.rows ?? 0,
        services: services?.rows ?? 0,
      };
    } catch (error) {
      file.discard();
      throw error;
    }
  }

  private async readFile(source: FollowedSource, options: ReaderOptions): Promise<Reading> {
    const { path, token, signal } = options;
    const limits = { maxBytes: FILE_BYTES_MAX, timeoutMs: FILE_MS_MAX };
    const body = this.fetch(source.url, { ...limits, token, signal });
    await pipeline(body, createWriteStream(path));
    const { kind } = await openFile(path);
    if (kind !== 'json') throw sourcesErrors.notJson('Le fichier');
    const { seen, note } = noteIds(source, options.onProgress);
    const rows = { structure: 0, service: 0 };
    for await (const row of readJson(path, () => true)) {
      note(row.kind, row.value);
      rows[row.kind] += 1;
    }
    const { structure: structures, service: services } = rows;
    return { lists: [], pages: 1, seen, structures, services };
  }

  private async fetchText(url: string, { token, signal }: ReaderOptions): Promise<string> {
    const limits = { maxBytes: PAGE_BYTES_MAX, timeoutMs: PAGE_MS_MAX };
    const parts: Buffer[] = [];
    for await (const part of this.fetch(url, { ...limits, token, signal })) parts.push(part);
    return Buffer.concat(parts).toString('utf8');
  }

  private fetch(url: string, options: FetchOptions): AsyncGenerator<Buffer, void> {
    const { token, ...limits } = options;
    const { trustedHost } = this;
    return safeFetch(url, {
      ...limits,
      bearer: token ?? undefined,
      mustBeSecure: true,
      trustedHost,
    });
  }
}

type FetchOptions = {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly token: string | null;
  readonly signal: AbortSignal;
};

function noteIds({ source }: FollowedSource, onProgress: (rows: number) => void) {
  const seen = { structure: new Set<string>(), service: new Set<string>() };
  let rows = 0;
  const note = (kind: 'structure' | 'service', row: Row): void => {
    for (const id of idsOfRow(row, source)) seen[kind].add(id);
    rows += 1;
    onProgress(rows);
  };
  return { seen, note };
}
