type Held = {
  readonly id: string;
  readonly nom: string;
  readonly courriel: string | null;
  readonly telephone: string | null;
  readonly debut: string | null;
  readonly fin: string | null;
  readonly visible_pro: boolean;
  readonly expire_le: string | null;
};

/** A person as professionals see them. */
export function toPerson(held: Held) {
  const { id, nom, courriel, telephone, debut, fin, visible_pro: visible, expire_le } = held;
  return { id, nom, courriel, telephone, debut, fin, visible, expire_le };
}
