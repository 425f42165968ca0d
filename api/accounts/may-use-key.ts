import type { RoutePolicy } from '../http/policy.js';
import type { Role } from './acteur.js';
import { isUnsafe } from './check-origin.js';

export const PORTEES = ['lecture', 'ecriture:structure'] as const;
export type Portee = (typeof PORTEES)[number];

type Call = {
  readonly portees: readonly string[];
  readonly method: string;
  readonly policy: RoutePolicy;
};

/**
 * Whether a key of these scopes is good for a route: what is public, what a role shows, and with
 * `ecriture:structure` the sheets that its owner may edit. Never accounts, members or moderation.
 */
export function mayUseKey({ portees, method, policy }: Call): boolean {
  if (policy === 'public') return true;
  if (typeof policy === 'object' && policy.droit === 'editer') {
    return portees.includes(isUnsafe(method) ? 'ecriture:structure' : 'lecture');
  }
  return policy === 'professionnel' && !isUnsafe(method) && portees.includes('lecture');
}

/** The roles that a key carries: its owner's, save those that belong to a person alone. */
export function rolesOfKey(roles: readonly Role[]): readonly Role[] {
  return roles.filter(({ role }) => role !== 'administrateur');
}
