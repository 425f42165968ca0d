import type { Commune, FoundAddress } from '../../api/contract';
import type { Point } from '../../api/profil';
import type { Option } from '../../ui/search-combo-box';

/** Where the young person lives: a commune, and the point of an address when one was chosen. */
export type Place = { readonly commune: string; readonly point: Point | null };
export type PlaceOption = Option & { readonly place: Place };

const SHORTEST_ADDRESS = 8;

export function placeName(commune: Pick<Commune, 'nom' | 'departement'>): string {
  return `${commune.nom} (${commune.departement.nom})`;
}

/** Several words that no commune bears are perhaps an address. */
export function mayBeAddress(text: string): boolean {
  return text.trim().length >= SHORTEST_ADDRESS && /\S\s+\S/.test(text.trim());
}

export function communeOptions(communes: readonly Commune[]): PlaceOption[] {
  return communes.map((commune) => ({
    id: commune.code,
    label: placeName(commune),
    detail: [commune.codes_postaux.slice(0, 3).join(', '), commune.epci?.nom ?? '']
      .filter(Boolean)
      .join(' · '),
    place: { commune: commune.code, point: null },
  }));
}

export function addressOptions(addresses: readonly FoundAddress[], note: string): PlaceOption[] {
  return addresses.map((address, rank) => ({
    id: `adresse-${rank}`,
    label: address.libelle,
    detail: note,
    place: {
      commune: address.code_insee,
      point:
        address.precision === 'commune' ? null : { lat: address.latitude, lon: address.longitude },
    },
  }));
}
