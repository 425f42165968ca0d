/** What so many greedy choices are sure to reach of the best that could be done. */
export function guaranteeOf(count: number): number {
  return count === 0 ? 1 : 1 - (1 - 1 / count) ** count;
}

type Choices = { readonly asked: number; readonly found: number };

/** Fewer places than asked for: whoever can be gained is, and nothing could do better. */
export function sayGuarantee({ asked, found }: Choices): {
  readonly garantie: number;
  readonly garantie_phrase: string;
} {
  if (found === 0) return { garantie: 1, garantie_phrase: 'Aucun lieu ne gagnerait personne.' };
  if (found < asked) {
    return {
      garantie: 1,
      garantie_phrase:
        'Plus aucun lieu ne gagnerait personne : tous les jeunes qui peuvent l’être sont couverts.',
    };
  }
  if (found === 1) {
    return { garantie: 1, garantie_phrase: 'C’est le meilleur lieu parmi ceux comparés.' };
  }
  const garantie = guaranteeOf(found);
  return {
    garantie: Math.floor(garantie * 1000) / 1000,
    garantie_phrase: `Ces ${found} lieux gagnent ensemble au moins ${Math.floor(garantie * 100)} % des jeunes que gagnerait le meilleur choix possible, et souvent autant.`,
  };
}
