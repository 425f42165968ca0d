import type { Commune } from '../../api/contract';
import type { Option } from '../../ui/search-combo-box';

export function placeName(commune: Pick<Commune, 'nom' | 'departement'>): string {
  return `${commune.nom} (${commune.departement.nom})`;
}

export function placeOptions(text: string, communes: readonly Commune[]): Option[] {
  if (text.trim().length < 2) return [];
  return communes.map((commune) => ({
    id: commune.code,
    label: placeName(commune),
    detail: [commune.codes_postaux.slice(0, 3).join(', '), commune.epci?.nom ?? '']
      .filter(Boolean)
      .join(' · '),
  }));
}
