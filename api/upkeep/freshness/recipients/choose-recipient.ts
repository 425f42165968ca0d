/** Where an address comes from, the one to ask first: people before mailboxes, ours before imported. */
export const ORIGINES = [
  'responsable',
  'editeur',
  'personne',
  'poste',
  'structure',
  'service',
] as const;

export type Origine = (typeof ORIGINES)[number];

/** An address that may answer for a structure. */
export type Candidate = {
  readonly structure_id: string;
  readonly origine: Origine;
  readonly courriel: string;
  readonly compte_id: string | null;
  /** Its mail server refused it for good. */
  readonly rebond: boolean;
  /** Who reads it asked not to be written to. */
  readonly refus: boolean;
};

export type Choice =
  | { readonly kind: 'a_ecrire'; readonly courriel: string; readonly compte_id: string | null }
  /** Every address known was refused by its server. */
  | { readonly kind: 'rebond' }
  /** Those that are left asked to be left in peace. */
  | { readonly kind: 'refus' }
  | { readonly kind: 'sans_adresse' };

const rank = ({ origine }: Candidate): number => ORIGINES.indexOf(origine);

const inOrder = (left: Candidate, right: Candidate): number =>
  rank(left) - rank(right) || (left.courriel < right.courriel ? -1 : 1);

/**
 * Whom to ask about a structure: the first address that still receives mail. So a mail that comes back
 * goes to the successor, then to the mailbox of the function.
 */
export function chooseRecipient(candidates: readonly Candidate[]): Choice {
  if (candidates.length === 0) return { kind: 'sans_adresse' };
  const alive = candidates.filter(({ rebond }) => !rebond);
  if (alive.length === 0) return { kind: 'rebond' };
  const [first] = alive.filter(({ refus }) => !refus).toSorted(inOrder);
  if (!first) return { kind: 'refus' };
  return { kind: 'a_ecrire', courriel: first.courriel, compte_id: first.compte_id };
}
