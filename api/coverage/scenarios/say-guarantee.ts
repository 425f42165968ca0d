/** What so many greedy choices are sure to reach of the best that could be done. */
export function guaranteeOf(count: number): number {
  return count === 0 ? 1 : 1 - (1 - 1 / count) ** count;
}

export function sayGuarantee(count: number): {
  readonly garantie: number;
  readonly garantie_phrase: string;
} {
  const garantie = Math.floor(guaranteeOf(count) * 1000) / 1000;
  if (count === 0) {
    return { garantie, garantie_phrase: 'Aucun lieu ne gagnerait personne.' };
  }
  if (count === 1) {
    return { garantie, garantie_phrase: 'C’est le meilleur lieu parmi ceux comparés.' };
  }
  const percent = Math.floor(guaranteeOf(count) * 100);
  return {
    garantie,
    garantie_phrase: `Ces ${count} lieux gagnent ensemble au moins ${percent} % des jeunes que gagnerait le meilleur choix possible, et souvent autant.`,
  };
}
