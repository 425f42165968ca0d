import type { Commune, FoundAddress } from '../../api/contract';
import type { Point } from '../../api/profil';
import type { Option } from '../../ui/search-combo-box';

/** Where the young person lives: a commune, and the point of an address when one was chosen. */
export type Place = { readonly commune: string; readonly point: Point | null };
export type PlaceOption = Option & { readonly place: Place };

const SHORTEST_ADDRESS = 8;
/** The départements of Occitanie. */
const NEAR = ['09', '11', '12', '30', '31', '32', '34', '46', '48', '65', '66', '81', '82'];
const MOST_SHOWN = 8;

export function placeName(commune: Pick<Commune, 'nom' | 'departement'>): string {
  return `${commune.nom} (${commune.departement.nom})`;
}

/** Several words that no commune bears are perhaps an address. */
export function mayBeAddress(text: string): boolean {
  return text.trim().length >= SHORTEST_ADDRESS && /\S\s+\S/.test(text.trim());
}

/** The commune that bears the very name typed, then those of the region, then the others. */
export function communeOptions(text: string, communes: readonly Commune[]): PlaceOption[] {
  const rankOf = ({ nom, departement }: Commune): number => {
    if (plainName(nom) === plainName(text)) return 0;
    return NEAR.includes(departement.code) ? 1 : 2;
  };
  const ranked = communes.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_SHOWN);
  return ranked.map((commune) => ({
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

/** « Saint-Gély » and « saint gely » are one name. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
