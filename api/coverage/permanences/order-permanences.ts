import type { PermanenceDuTerritoire } from './permanences.schema.js';

// After every date.
const UNKNOWN = '9999';

type Dated = Pick<PermanenceDuTerritoire, 'id' | 'nom' | 'prochaine_date'>;

/** The soonest first, then those whose next date nobody knows; on the same day by hour, by name, then by identifier. */
export function orderPermanences<One extends Dated>(permanences: readonly One[]): One[] {
  return permanences
    .map((one) => ({ one, key: keyOf(one) }))
    .sort(
      (a, b) =>
        compare(a.key, b.key) ||
        a.one.nom.localeCompare(b.one.nom, 'fr') ||
        compare(a.one.id, b.one.id),
    )
    .map(({ one }) => one);
}

const keyOf = ({ prochaine_date: next }: Dated): string =>
  next ? `${next.date} ${next.debut ?? '24:00'}` : UNKNOWN;

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
