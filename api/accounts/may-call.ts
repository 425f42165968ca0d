import type { RoutePolicy } from '../http/policy.js';
import type { Acteur, Situe } from './acteur.js';
import { mayEdit } from './may-edit.js';
import { mayManageMembers } from './may-manage-members.js';
import { mayModerate } from './may-moderate.js';
import { maySeeProfessional } from './may-see-professional.js';

export type Verdict = 'allowed' | 'unauthenticated' | 'forbidden' | 'unknown';

const RIGHTS = {
  editer: mayEdit,
  participer: mayEdit,
  gerer: mayManageMembers,
  moderer: mayModerate,
} as const;

const hasRole = (acteur: Acteur, ...roles: readonly string[]): boolean =>
  acteur.roles.some(({ role }) => roles.includes(role));

const SIGNED_IN_MAY = {
  connecte: () => true,
  professionnel: maySeeProfessional,
  gestionnaire: (acteur: Acteur) => hasRole(acteur, 'gestionnaire', 'administrateur'),
  administrateur: (acteur: Acteur) => hasRole(acteur, 'administrateur'),
} as const;

/**
 * Whether this person may call a route. `situe` is where the sheet named by the route stands, null
 * when there is none: only who is signed in is told so.
 */
export function mayCall(policy: RoutePolicy, acteur: Acteur | null, situe: Situe | null): Verdict {
  if (policy === 'public') return 'allowed';
  if (acteur === null) return 'unauthenticated';
  if (typeof policy !== 'object') return SIGNED_IN_MAY[policy](acteur) ? 'allowed' : 'forbidden';
  if (situe === null) return 'unknown';
  return RIGHTS[policy.droit](acteur, situe) ? 'allowed' : 'forbidden';
}
