import type { Acteur } from './acteur.js';

export const VOIES = ['lien', 'oidc', 'demonstration', 'invitation'] as const;
/** How a session was opened. */
export type Voie = (typeof VOIES)[number];

/** Who sends a request, and by what: a browser's session or a machine's key. */
export type Connexion =
  | { readonly kind: 'session'; readonly acteur: Acteur; readonly jeton: string }
  | { readonly kind: 'cle'; readonly acteur: Acteur; readonly portees: readonly string[] };

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard of the routes; null for a visitor. */
    connexion?: Connexion | null;
  }
}
