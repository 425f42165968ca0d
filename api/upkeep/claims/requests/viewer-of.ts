import type { Acteur } from '../../../accounts/acteur.js';

/** Where somebody decides, as lists are asked for. */
export function viewerOf({ compte_id, roles }: Acteur) {
  return {
    compteId: compte_id,
    everywhere: roles.some(({ role }) => role === 'administrateur'),
    territories: roles.filter((role) => role.role === 'gestionnaire'),
  };
}
