import type { Acteur } from './acteur.js';

/** Contacts and facts for professionals: whoever holds a role, whichever it is. */
export function maySeeProfessional(acteur: Acteur | null): boolean {
  return acteur !== null && acteur.roles.length > 0;
}
