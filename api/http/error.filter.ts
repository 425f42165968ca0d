import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isConnectionLost } from '../database/is-connection-lost.js';
import { DomainError, type ErrorKind } from '../errors/domain-error.js';

const STATUS_OF_KIND: Record<ErrorKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  gone: 410,
  conflict: 409,
  refused: 422,
  too_many: 429,
  unavailable: 503,
};

const TEXT_OF_STATUS: Record<number, { code: string; message: string }> = {
  400: { code: 'requete.illisible', message: 'La requête est illisible.' },
  404: { code: 'requete.adresse-inconnue', message: "Cette adresse n'existe pas." },
  405: { code: 'requete.methode-refusee', message: "Cette méthode n'est pas acceptée ici." },
  406: { code: 'requete.format-refuse', message: "Ce format de réponse n'est pas proposé." },
  408: { code: 'requete.trop-lente', message: 'La requête a mis trop de temps à arriver.' },
  413: { code: 'requete.trop-lourde', message: 'La requête est trop lourde.' },
  414: { code: 'requete.adresse-trop-longue', message: 'Cette adresse est trop longue.' },
  415: { code: 'requete.type-refuse', message: "Ce type de contenu n'est pas accepté." },
  431: { code: 'requete.entetes-trop-longs', message: 'Les en-têtes sont trop longs.' },
};

export type ErrorAnswer = {
  readonly status: number;
  readonly body: { readonly code: string; readonly message: string; readonly details?: unknown };
  readonly retryAfterSeconds?: number | undefined;
};

// The embedded database restarts by itself in about two seconds; a server may take longer.
const DATABASE_AWAY: ErrorAnswer = {
  status: 503,
  body: {
    code: 'base.indisponible',
    message: 'La base de données ne répond pas. Réessayez dans un instant.',
  },
  retryAfterSeconds: 3,
};

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}

/** The refusal of a request that a status alone describes. */
export function errorAnswerOf(status: number): ErrorAnswer {
  const body = TEXT_OF_STATUS[status] ?? {
    code: 'requete.refusee',
    message: 'La requête est refusée.',
  };
  return { status, body };
}

/** What a client is told of an error: never its text when it is our own fault. */
export function toErrorAnswer(error: unknown): ErrorAnswer {
  if (error instanceof DomainError) {
    const { code, message, details, retryAfterSeconds } = error;
    const body = details === undefined ? { code, message } : { code, message, details };
    return { status: STATUS_OF_KIND[error.kind], body, retryAfterSeconds };
  }
  if (isConnectionLost(error)) return DATABASE_AWAY;
  const status = statusOf(error);
  if (status >= 400 && status < 500) return errorAnswerOf(status);
  const message = "Une erreur s'est produite de notre côté. Réessayez dans un instant.";
  return { status: 500, body: { code: 'erreur.interne', message } };
}

@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('erreur');

  catch(error: unknown, host: ArgumentsHost): void {
    const answer = toErrorAnswer(error);
    // To be told to come back later is no fault: anybody could fill the log with it.
    if (error instanceof DomainError && answer.status >= 500) this.logger.warn(error.code);
    else if (answer.status >= 500)
      this.logger.error(error instanceof Error ? error.stack : String(error));
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (answer.retryAfterSeconds)
      void reply.header('retry-after', String(answer.retryAfterSeconds));
    void reply.status(answer.status).type('application/json; charset=utf-8').send(answer.body);
  }
}
