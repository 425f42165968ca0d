/** A post as it is kept: its line, the mailbox of its function, and the address of who holds it. */
export type PostContacts = {
  readonly intitule: string;
  readonly telephone: string | null;
  readonly courriel_fonction: string | null;
  readonly courriel: string | null;
};

export type PublicPost = {
  readonly intitule: string;
  readonly telephone: string | null;
  readonly courriel: string | null;
};

/**
 * What anybody may read of a post: what belongs to the function and outlives its holder. The holder's own
 * address is not shown, even when there is no other: professionals see it with the person, as long as they
 * agreed, and reminders may use it.
 */
export function publicContactOfPost({
  intitule,
  telephone,
  courriel_fonction,
}: PostContacts): PublicPost {
  return { intitule, telephone, courriel: courriel_fonction };
}
