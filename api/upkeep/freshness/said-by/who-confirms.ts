import type { Acteur } from '../../../accounts/acteur.js';

/** As the sheet says it: never who, only on whose behalf, and how it was known. */
export type Confirmer = {
  readonly par: 'la structure' | 'un conseiller';
  readonly methode: 'formulaire' | 'telephone';
};

/** Somebody of the structure speaks for it; a counsellor or a manager has just asked by telephone. */
export function whoConfirms({ roles }: Acteur, structureId: string): Confirmer | null {
  const isOfStructure = roles.some(
    (role) => role.role === 'partenaire' && role.structure_id === structureId,
  );
  if (isOfStructure) return { par: 'la structure', methode: 'formulaire' };
  const telephones = roles.some(({ role }) => role !== 'partenaire');
  return telephones ? { par: 'un conseiller', methode: 'telephone' } : null;
}
