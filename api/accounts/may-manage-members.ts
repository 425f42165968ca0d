import type { Acteur, Situe } from './acteur.js';
import { mayModerate } from './may-moderate.js';

/** Those who answer for the structure, and whoever moderates it (a manager left without heir). */
export function mayManageMembers(acteur: Acteur, situe: Situe): boolean {
  return (
    acteur.roles.some(
      (role) =>
        role.role === 'partenaire' &&
        role.fonction === 'responsable' &&
        role.structure_id === situe.structure_id,
    ) || mayModerate(acteur, situe)
  );
}
