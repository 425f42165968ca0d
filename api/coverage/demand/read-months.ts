/** The months between two, both included, each by its first day. */
export type Months = readonly string[];

export const MONTHS_MAX = 60;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

const rankOf = (month: string): number | null => {
  const [, year, ofYear] = MONTH.exec(month) ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(ofYear) - 1;
};

const firstDayOf = (rank: number): string =>
  `${String(Math.floor(rank / 12)).padStart(4, '0')}-${String((rank % 12) + 1).padStart(2, '0')}-01`;

export type ReadMonths =
  | { readonly kind: 'months'; readonly months: Months }
  | { readonly kind: 'unreadable'; readonly given: string }
  | { readonly kind: 'reversed' }
  | { readonly kind: 'too_many' };

/** `2026-01` to `2026-11`; by default the twelve months that end with that of `today`. */
export function readMonths(
  { de, a }: { readonly de: string | undefined; readonly a: string | undefined },
  today: string,
): ReadMonths {
  const written = a ?? today.slice(0, 7);
  const last = rankOf(written);
  if (last === null) return { kind: 'unreadable', given: written };
  const first = de === undefined ? last - 11 : rankOf(de);
  if (first === null) return { kind: 'unreadable', given: de ?? '' };
  if (first > last) return { kind: 'reversed' };
  if (last - first >= MONTHS_MAX) return { kind: 'too_many' };
  const months = Array.from({ length: last - first + 1 }, (_, step) => firstDayOf(first + step));
  return { kind: 'months', months };
}
