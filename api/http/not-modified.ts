import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Says whether the browser already holds this version. */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim());
  return known.includes(etag) || known.includes('*');
}

/** An answer declared `cache-control: public` carries its fingerprint, its own if it has one, and is not sent twice. */
export async function answerNotModified(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  const isPublic = String(reply.getHeader('cache-control') ?? '').startsWith('public');
  if (!isPublic || reply.statusCode !== 200) return payload;
  const etag = fingerprintOf(reply, payload);
  if (etag === null) return payload;
  void reply.header('etag', etag);
  if (!isKnown(etag, request.headers['if-none-match'])) return payload;
  void reply.code(304);
  for (const header of ['content-type', 'content-length', 'content-encoding']) {
    void reply.removeHeader(header);
  }
  return '';
}

/** That of a written answer, else of what is sent; null of what is neither a text nor written. */
function fingerprintOf(reply: FastifyReply, payload: unknown): string | null {
  const known = reply.getHeader('etag');
  if (typeof known === 'string' && Buffer.isBuffer(payload)) return known;
  if (typeof payload !== 'string') return null;
  return `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
}
