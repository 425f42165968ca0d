import type { Acteur, Role, Situe } from './acteur.js';

function holds(role: Role, situe: Situe): boolean {
  if (role.role === 'administrateur') return true;
  if (role.role !== 'gestionnaire') return false;
  if (role.maille === 'territoire') return situe.territoires.includes(role.code);
  return situe[role.maille] === role.code;
}

/** The manager of a territory that holds the sheet, or an administrator. */
export function mayModerate(acteur: Acteur, situe: Situe): boolean {
  return acteur.roles.some((role) => holds(role, situe));
}
