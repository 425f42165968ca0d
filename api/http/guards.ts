import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { errorAnswerOf } from './error.filter.js';

const URL_MAX_CHARACTERS = 16_384;

const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** 414 before anything is parsed: a profile never needs an address this long. */
export async function refuseLongUrl(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if ((request.raw.url ?? '').length <= URL_MAX_CHARACTERS) return;
  const body = { code: 'requete.adresse-trop-longue', message: 'Cette adresse est trop longue.' };
  await reply.status(414).send(body);
}

// The value must be used: a bare call is taken for pure, and left out of the build.
function isReadable(query: string): boolean {
  try {
    return decodeURIComponent(query).isWellFormed();
  } catch {
    return false;
  }
}

/** 400 for parameters that are not UTF-8: guessing what was meant would answer something else. */
export async function refuseBrokenQuery(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const [, ...query] = (request.raw.url ?? '').split('?');
  if (isReadable(query.join('?'))) return;
  const { status, body } = errorAnswerOf(400);
  await reply.status(status).send(body);
}

/** What Node refuses before any route: answered as every other error is. */
export function answerUnreadable(error: { readonly code?: string }, socket: Socket): void {
  if (!socket.writable) return;
  const { status, body } = errorAnswerOf(STATUS_OF_CODE[error.code ?? ''] ?? 400);
  const text = JSON.stringify(body);
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
  );
}

function originOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).origin : '';
}

const EMBED = /^\/embed(\.html)?([/?#]|$)/;

/** Who may show the map in a page of theirs: any site unless they are named; nobody anything else. */
function framedBy(url: string, { EMBED_SITES }: Config): readonly string[] {
  if (!EMBED.test(url) || EMBED_SITES === 'aucun') return ["frame-ancestors 'none'"];
  return EMBED_SITES === undefined ? [] : [`frame-ancestors ${EMBED_SITES.trim()}`];
}

/** The headers of every answer; the page may only call us and the base map's host. */
export function securityHeaders(config: Config) {
  const mapHost = originOf(config.FOND_DE_CARTE_URL);
  const contentPolicy = [
    "default-src 'self'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${mapHost}`.trim(),
    `connect-src 'self' ${mapHost}`.trim(),
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!reply.hasHeader('content-security-policy')) {
      const policy = [...contentPolicy, ...framedBy(request.originalUrl, config)].join('; ');
      void reply.header('content-security-policy', policy);
    }
    void reply.header('x-content-type-options', 'nosniff');
    void reply.header('referrer-policy', 'same-origin');
    void reply.header('permissions-policy', 'camera=(), microphone=()');
  };
}
