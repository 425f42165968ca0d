import type { Objet, Part } from '../../../api/edition';

/** The parts of one kind, each by its id and its name. */
export function namesOf(parts: readonly Part[], objet: Objet): Readonly<Record<string, string>> {
  const named = parts.filter((part) => part.objet === objet);
  return Object.fromEntries(named.map(({ id, libelle }) => [id, libelle]));
}
