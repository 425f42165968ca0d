import { useQuery } from '@tanstack/react-query';
import type { AccountRole } from '../../api/accounts';
import { structureQuery } from '../../api/queries';
import { territoryNameQuery } from '../../api/territories';
import { accounts as words } from '../../messages/fr/accounts';

const fonctionName = (fonction: 'editeur' | 'responsable' | 'candidat'): string =>
  fonction === 'candidat' ? words.candidate : words.add.fonctions[fonction];

/** A role with what it bears on, by its name as soon as that is known. */
export function useRoleName(role: AccountRole): string {
  const structureId = role.role === 'partenaire' ? role.structure_id : null;
  const structure = useQuery({
    ...structureQuery(structureId ?? ''),
    enabled: structureId !== null,
    retry: false,
  });
  const territory = useQuery(
    territoryNameQuery(role.role === 'gestionnaire' ? role : { maille: 'region', code: null }),
  );
  if (role.role === 'partenaire') {
    return words.structureOf(structure.data?.nom ?? role.structure_id, fonctionName(role.fonction));
  }
  if (role.role !== 'gestionnaire') return words.roles[role.role];
  return words.territoryOf(
    words.add.mailles[role.maille].toLowerCase(),
    territory.data ?? role.code,
  );
}
