import type { AccountRole } from '../../api/accounts';
import { accounts as words } from '../../messages/fr/accounts';

/** A role with what it bears on. */
export function roleText(role: AccountRole): string {
  if (role.role === 'gestionnaire') {
    return words.territoryOf(words.add.mailles[role.maille].toLowerCase(), role.code);
  }
  if (role.role !== 'partenaire') return words.roles[role.role];
  return words.structureOf(role.structure_id, roleNameOf(role.fonction));
}

const roleNameOf = (fonction: 'editeur' | 'responsable' | 'candidat'): string =>
  fonction === 'candidat' ? words.candidate : words.add.fonctions[fonction];
