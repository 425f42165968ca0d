import type { Role } from './acteur.js';

/** One word for a role: two roles with the same word are the same role of one person. */
export function nameRole(role: Role): string {
  if (role.role === 'partenaire') return `partenaire:${role.structure_id}`;
  if (role.role === 'gestionnaire') return `gestionnaire:${role.maille}:${role.code}`;
  return role.role;
}
