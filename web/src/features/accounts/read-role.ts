import type { AccountRole } from '../../api/accounts';
import { textOf } from '../../ui/form-text';
import type { RoleName } from './role-names';

export const FONCTIONS = ['responsable', 'editeur'] as const;
export const MAILLES = ['commune', 'epci', 'departement', 'region', 'territoire'] as const;

/** The role that a form describes. */
export function readRole(name: RoleName, form: FormData): AccountRole {
  if (name === 'partenaire') {
    const fonction = FONCTIONS.find((one) => one === textOf(form, 'fonction')) ?? 'editeur';
    return { role: name, structure_id: textOf(form, 'structure_id'), fonction };
  }
  if (name === 'gestionnaire') {
    const maille = MAILLES.find((one) => one === textOf(form, 'maille')) ?? 'departement';
    return { role: name, maille, code: textOf(form, 'code') };
  }
  return { role: name };
}
