import type { Role } from '../../accounts/acteur.js';
import type { Voie } from '../../catalogue/edition/sheet.js';

type Writer = {
  readonly nom: string | null;
  readonly voie: Voie;
  /** Of the account that wrote, today; null when it was erased, or when nobody wrote. */
  readonly roles: readonly Role[] | null;
};

/**
 * Who wrote, said without a name to whoever is neither of the structure nor moderates it: people of
 * the structure are the structure.
 */
export function nameWriter({ nom, voie, roles }: Writer, showsNames: boolean): string {
  if (voie === 'import') return 'un import';
  if (voie === 'systeme' && roles === null) return 'Maillage';
  if (showsNames && nom !== null) return nom;
  const held = new Set(roles?.map(({ role }) => role));
  if (held.has('partenaire')) return 'la structure';
  if (held.has('gestionnaire') || held.has('administrateur')) return 'un gestionnaire';
  return held.has('conseiller') ? 'un conseiller' : 'la structure';
}
