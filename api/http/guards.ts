import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';

const URL_MAX_CHARACTERS = 16_384;

/** 414 before anything is parsed: a profile never needs an address this long. */
export async function refuseLongUrl(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if ((request.raw.url ?? '').length <= URL_MAX_CHARACTERS) return;
  const body = { code: 'requete.adresse_trop_longue', message: 'Cette adresse est trop longue.' };
  await reply.status(414).send(body);
}

function originOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).origin : '';
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
    "frame-ancestors 'none'",
  ].join('; ');
  return async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!reply.hasHeader('content-security-policy')) {
      void reply.header('content-security-policy', contentPolicy);
    }
    void reply.header('x-content-type-options', 'nosniff');
    void reply.header('referrer-policy', 'same-origin');
    void reply.header('permissions-policy', 'camera=(), microphone=()');
  };
}
