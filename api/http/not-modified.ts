import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Says whether the browser already holds this version. */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim());
  return known.includes(etag) || known.includes('*');
}

/** An answer declared `cache-control: public` carries its fingerprint, and is not sent twice. */
export async function answerNotModified(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  const isPublic = String(reply.getHeader('cache-control') ?? '').startsWith('public');
  if (!isPublic || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
  const etag = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
  void reply.header('etag', etag);
  if (!isKnown(etag, request.headers['if-none-match'])) return payload;
  void reply.code(304).removeHeader('content-type').removeHeader('content-length');
  return '';
}
