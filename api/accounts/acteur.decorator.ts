import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { accountsErrors } from './accounts.errors.js';
import type { Acteur } from './acteur.js';
import type { Connexion } from './connexion.js';

function connexionOf(context: ExecutionContext): Connexion | null {
  return context.switchToHttp().getRequest<FastifyRequest>().connexion ?? null;
}

/** Who calls, on a public route: null for a visitor. */
export const ActeurOuVisiteur = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Acteur | null =>
    connexionOf(context)?.acteur ?? null,
);

/** Who calls, on a route whose policy is not `public`. */
export const ActeurCourant = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Acteur => {
    const connexion = connexionOf(context);
    if (!connexion) throw accountsErrors.notSignedIn();
    return connexion.acteur;
  },
);

/** By what somebody calls: the session or the key; null for a visitor. */
export const ConnexionCourante = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Connexion | null => connexionOf(context),
);
