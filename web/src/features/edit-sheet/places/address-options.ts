import type { FoundAddress } from '../../../api/contract';
import type { Champs } from '../../../api/edition';
import { places } from '../../../messages/fr/places';
import type { Option } from '../../../ui/search-combo-box';

export type AddressOption = Option & { readonly champs: Champs };

const SHORTEST = 4;

export const mayBeAddress = (text: string): boolean => text.trim().length >= SHORTEST;

/** « 12 rue de la République 30600 Vauvert » -> « 12 rue de la République » */
function streetOf({ libelle, code_postal, commune }: FoundAddress): string {
  const [street = libelle] = libelle.split(code_postal ?? commune);
  return street.replace(/[\s,]+$/, '');
}

/** What an address that was found writes in the sheet. */
export function addressOptions(found: readonly FoundAddress[]): readonly AddressOption[] {
  return found.map((one, rank) => {
    const isTown = one.precision === 'commune';
    return {
      id: `adresse-${rank}`,
      label: one.libelle,
      detail: isTown ? places.center : (one.code_postal ?? ''),
      champs: {
        // The centre of a town is not where people are received: what was written stays.
        ...(isTown ? {} : { adresse: streetOf(one) }),
        code_postal: one.code_postal,
        commune: one.commune,
        code_insee: one.code_insee,
        latitude: one.latitude,
        longitude: one.longitude,
      },
    };
  });
}
