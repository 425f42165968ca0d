import { lookup as resolveName } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { DomainError } from '../../errors/domain-error.js';
import { isPublicAddress } from './is-public-address.js';
import { outsideErrors } from './outside.errors.js';
import { readRetryAfter } from './read-retry-after.js';

const REDIRECTS_MAX = 5;
const REDIRECTIONS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export type SafeFetchOptions = {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** Aborted, its own reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Neither the address nor where it leads may be `http://`, but for the trusted host. */
  readonly mustBeSecure?: boolean | undefined;
  /** Told to the server of the given address alone, never to another that it leads to. */
  readonly bearer?: string | undefined;
  /** For tests alone: the one server of this machine that may be read, `127.0.0.1:4321`. */
  readonly trustedHost?: string | undefined;
  /** For tests alone: gives a name its addresses. */
  readonly resolve?: ((name: string) => Promise<readonly string[]>) | undefined;
};

const ofSystem = async (name: string): Promise<readonly string[]> =>
  (await resolveName(name, { all: true })).map(({ address }) => address);

/** The address to connect to; every address of the name must be public, or none is used. */
async function addressOf(url: URL, options: SafeFetchOptions): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (options.trustedHost !== undefined && url.host === options.trustedHost) return host;
  if (options.mustBeSecure && url.protocol !== 'https:') throw outsideErrors.notSecure();
  const resolve = options.resolve ?? ofSystem;
  const addresses = isIP(host)
    ? [host]
    : await resolve(host).catch(() => {
        throw outsideErrors.unreachable();
      });
  const [first] = addresses;
  if (first === undefined || !addresses.every(isPublicAddress)) throw outsideErrors.notPublic();
  return first;
}

function readUrl(text: string, base?: string): URL {
  if (!URL.canParse(text, base)) throw outsideErrors.badAddress();
  const url = new URL(text, base);
  const isPlain = url.username === '' && url.password === '';
  if (!/^https?:$/.test(url.protocol) || !isPlain) throw outsideErrors.badAddress();
  return url;
}

type Asked = {
  readonly url: URL;
  readonly address: string;
  readonly signal: AbortSignal;
  readonly bearer: string | undefined;
};

/** Connects to the very address that was checked: a name cannot change meanwhile. */
function request({ url, address, signal, bearer }: Asked): Promise<http.IncomingMessage> {
  const secret = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
  const client = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const asked = client.get(
      url,
      {
        signal,
        agent: false,
        headers: {
          accept: 'application/json, text/csv, */*;q=0.5',
          'user-agent': 'Maillage',
          ...secret,
        },
        lookup: (_host, { all }, done) => {
          const family = isIP(address);
          if (all) done(null, [{ address, family }]);
          else done(null, address, family);
        },
      },
      resolve,
    );
    asked.on('error', reject);
  });
}

async function* limited(
  answer: http.IncomingMessage,
  maxBytes: number,
): AsyncGenerator<Buffer, void> {
  let bytes = 0;
  for await (const chunk of answer) {
    const part: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    bytes += part.length;
    if (bytes > maxBytes) throw outsideErrors.tooBig();
    yield part;
  }
}

/**
 * What is at an address that a person gave, as it comes: only of the Internet at large, each redirection
 * checked as the first address was. Throws a refusal in French.
 */
export async function* safeFetch(
  given: string,
  options: SafeFetchOptions,
): AsyncGenerator<Buffer, void> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  let url = readUrl(given);
  const { origin } = url;
  try {
    for (let hop = 0; hop <= REDIRECTS_MAX; hop += 1) {
      const address = await addressOf(url, options);
      const bearer = url.origin === origin ? options.bearer : undefined;
      const answer = await request({ url, address, signal, bearer });
      const { statusCode: status = 0, headers } = answer;
      if (!REDIRECTIONS.has(status)) {
        if (status !== 200) {
          answer.destroy();
          throw outsideErrors.failed(status, readRetryAfter(headers['retry-after'], new Date()));
        }
        return yield* limited(answer, options.maxBytes);
      }
      answer.destroy();
      url = readUrl(headers.location ?? '', url.href);
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    throw error instanceof DomainError ? error : outsideErrors.unreachable();
  }
  throw outsideErrors.tooManyRedirects();
}
