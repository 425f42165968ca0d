import type { Acteur, Situe } from '../../../accounts/acteur.js';
import { mayManageMembers } from '../../../accounts/may-manage-members.js';

/** One leaves by oneself; others are removed by those who answer for the structure. */
export function mayRemoveMember(acteur: Acteur, compteId: string, situe: Situe): boolean {
  return acteur.compte_id === compteId || mayManageMembers(acteur, situe);
}
