/** Changes when the method does: who keeps computed figures keys them on it. */
export const ESTIMATE_METHOD = '1';

const SHARE = 0.082;
const MARGIN = 0.3;

export type YouthEstimate = { readonly jeunes: number; readonly marge: number };

/** Young people of 16 to 25 of a commune of which only the total population is known. */
export function estimateYouth(population: number): YouthEstimate {
  const jeunes = Math.round(population * SHARE);
  return { jeunes, marge: Math.ceil(jeunes * MARGIN) };
}
