import type { Acteur } from './acteur.js';

/** Contacts and facts for professionals: whoever holds a role that somebody gave them. */
export function maySeeProfessional(acteur: Acteur | null): boolean {
  return (
    acteur?.roles.some((role) => role.role !== 'partenaire' || role.fonction !== 'candidat') ??
    false
  );
}
