import type { AccountRole } from '../../api/accounts';
import type { Maille } from '../../api/territories';
import type { RoleName } from './role-names';

export const FONCTIONS = ['responsable', 'editeur'] as const;
export const MAILLES = ['departement', 'region', 'epci', 'commune', 'territoire'] as const;

type Chosen = {
  readonly name: RoleName;
  readonly fonction: string;
  readonly structure: { readonly code: string } | null;
  readonly territory: { readonly maille: Maille; readonly code: string } | null;
};

/** The role that was described; null while what it bears on is not chosen. */
export function readRole({ name, fonction, structure, territory }: Chosen): AccountRole | null {
  if (name === 'partenaire') {
    if (!structure) return null;
    const held = FONCTIONS.find((one) => one === fonction) ?? 'editeur';
    return { role: name, structure_id: structure.code, fonction: held };
  }
  if (name !== 'gestionnaire') return { role: name };
  return territory && { role: name, maille: territory.maille, code: territory.code };
}
