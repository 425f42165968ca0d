import type { Acteur } from '../../accounts/acteur.js';

/** As history says it: a name when the person gave one, never an address. */
export function nameAuthor({ nom }: Acteur, moderates: boolean): string {
  return nom ?? (moderates ? 'un gestionnaire' : 'la structure');
}
