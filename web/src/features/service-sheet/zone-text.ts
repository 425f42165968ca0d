import { sheet } from '../../messages/fr/sheet';

const words = sheet.forWhom.zoneOf;

/** Where the young person must live, from data·inclusion's codes; null when nowhere is asked. */
export function zoneText(zone: readonly string[] | null): string | null {
  if (!zone || zone.length === 0) return null;
  if (zone.includes('france') || zone.includes('99100')) return words.france;
  const communes = zone.filter((code) => code.length === 5);
  return [
    ...zone.filter((code) => code.length <= 3).map(words.departement),
    ...zone.filter((code) => code.length === 9).map(words.epci),
    ...(communes.length > 0 ? [words.communes(communes.length)] : []),
  ].join(', ');
}
