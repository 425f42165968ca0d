/** A post as it is kept: its line, the mailbox of its function, and the address of who holds it. */
export type PostContacts = {
  readonly intitule: string;
  readonly telephone: string | null;
  readonly courriel_fonction: string | null;
  readonly courriel: string | null;
  /** Its last day; null when none is known. */
  readonly fin: string | null;
};

export type PublicPost = {
  readonly intitule: string;
  readonly telephone: string | null;
  readonly courriel: string | null;
};

/** Of a post and those that came after it, in their order: the one that answers today, if any still does. */
export function postOfToday(line: readonly PostContacts[], today: string): PublicPost | null {
  const current = line.find(({ fin }) => fin === null || fin >= today);
  return current ? publicContactOfPost(current) : null;
}

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
