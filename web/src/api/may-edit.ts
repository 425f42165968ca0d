import type { Me } from './session';

export type Role = NonNullable<Me['compte']>['roles'][number];
type Sheet = { readonly structureId: string; readonly codeInsee: string | null };

/** The département of a commune: `30` of `30341`, `971` of `97105`. */
const departementOf = (codeInsee: string): string =>
  codeInsee.slice(0, codeInsee.startsWith('97') ? 3 : 2);

/**
 * Whether to offer to edit a sheet. The server alone decides: a manager of anything else than a
 * département is offered it, and may be refused.
 */
export function mayEdit(roles: readonly Role[], { structureId, codeInsee }: Sheet): boolean {
  return roles.some((role) => {
    if (role.role === 'administrateur') return true;
    if (role.role === 'partenaire') {
      return role.fonction !== 'candidat' && role.structure_id === structureId;
    }
    if (role.role !== 'gestionnaire') return false;
    if (role.maille !== 'departement' || codeInsee === null) return true;
    return role.code === departementOf(codeInsee);
  });
}
