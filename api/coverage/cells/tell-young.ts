/** Below it, a number of young people is not told. */
export const THRESHOLD = 5;

export const tellYoung = (count: number | null): number | null =>
  count === null || count < THRESHOLD ? null : count;

/** A part of a whole: nobody can be told, one to four cannot. */
export const tellPart = (count: number | null): number | null =>
  count === 0 || (count !== null && count >= THRESHOLD) ? count : null;
