import { hsdsId } from './hsds-id.js';
import type { Location } from './hsds.schema.js';
import { said } from './said.js';

export type Place = {
  readonly nom: string | null;
  readonly commune: string | null;
  readonly code_postal: string | null;
  readonly code_insee: string | null;
  readonly adresse: string | null;
  readonly complement_adresse: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
};

/** Two figures, three overseas: what HSDS calls a state or a province. */
const departementOf = (code: string): string => code.slice(0, code.startsWith('97') ? 3 : 2);

/** HSDS takes an address whole or not at all. */
function addressesOf(locationId: string, place: Place): Location['addresses'] {
  const { commune, code_postal, code_insee, adresse, nom, complement_adresse } = place;
  const first = adresse ?? nom ?? commune;
  if (first === null || commune === null || code_postal === null) return undefined;
  return [
    {
      id: hsdsId('address', locationId),
      location_id: locationId,
      address_1: first,
      address_2: said(complement_adresse),
      city: commune,
      state_province: departementOf(code_insee ?? code_postal),
      postal_code: code_postal,
      country: 'FR',
      address_type: 'physical',
    },
  ];
}

/** Whether anything is known of where it is. */
export const isSomewhere = ({ commune, longitude }: Place): boolean =>
  commune !== null || longitude !== null;

/** A place of ours; `key` tells it from every other one. */
export function toLocation(key: string, place: Place): Location {
  const id = hsdsId('location', key);
  return {
    id,
    location_type: 'physical',
    name: said(place.nom ?? place.commune),
    latitude: said(place.latitude),
    longitude: said(place.longitude),
    external_identifier: said(place.code_insee),
    external_identifier_type: place.code_insee === null ? undefined : 'Code INSEE de la commune',
    addresses: addressesOf(id, place),
  };
}
