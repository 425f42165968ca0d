import type { Acteur, Situe } from './acteur.js';
import { mayModerate } from './may-moderate.js';

/** The people of the structure, and whoever moderates it. */
export function mayEdit(acteur: Acteur, situe: Situe): boolean {
  return (
    acteur.roles.some(
      (role) => role.role === 'partenaire' && role.structure_id === situe.structure_id,
    ) || mayModerate(acteur, situe)
  );
}
