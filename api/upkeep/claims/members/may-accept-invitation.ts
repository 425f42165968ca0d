import type { Invitation } from './invitation.js';

type Accepting = {
  readonly invitation: Pick<Invitation, 'courriel' | 'navigateur_hache'>;
  /** The address of the account that is signed in; null for a visitor. */
  readonly courriel: string | null;
  /** Of the mark that the browser was given when the invitation was opened there. */
  readonly navigateur_hache: string | null;
  /** Whether the invited address already has an account with a role. */
  readonly hasRoles: boolean;
};

export type AcceptVerdict =
  'allowed' | 'sign_in' | 'other_address' | 'other_browser' | 'must_sign_in';

/**
 * Who holds an invitation may accept it when signed in with the address that received it. A visitor is
 * signed in by it, as by a link asked for: in the browser that opened it first. An account that already
 * holds a right is not opened by a letter two weeks old.
 */
export function mayAcceptInvitation(accepting: Accepting): AcceptVerdict {
  const { invitation, courriel, navigateur_hache, hasRoles } = accepting;
  if (courriel !== null) return courriel === invitation.courriel ? 'allowed' : 'other_address';
  const isSame = navigateur_hache !== null && navigateur_hache === invitation.navigateur_hache;
  if (!isSame) return 'other_browser';
  return hasRoles ? 'must_sign_in' : 'sign_in';
}
