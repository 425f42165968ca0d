import { useQueries } from '@tanstack/react-query';
import { zoneQuery } from '../../api/zones';
import { sheet } from '../../messages/fr/sheet';

const words = sheet.forWhom.zoneOf;
const WHOLE_COUNTRY = ['france', '99100'];
const COMMUNE_LENGTH = 5;

/** Where the young person must live, by the names of territories; null when nowhere is asked. */
export function useZoneText(zone: readonly string[] | null): string | null {
  const codes = zone ?? [];
  const isWhole = codes.some((code) => WHOLE_COUNTRY.includes(code));
  const large = isWhole ? [] : codes.filter((code) => code.length !== COMMUNE_LENGTH);
  const named = useQueries({ queries: large.map(zoneQuery) });
  if (codes.length === 0) return null;
  if (isWhole) return words.france;
  const communes = codes.length - large.length;
  return [
    ...large.map((code, rank) => named[rank]?.data?.nom ?? code),
    ...(communes > 0 ? [words.communes(communes)] : []),
  ].join(', ');
}
