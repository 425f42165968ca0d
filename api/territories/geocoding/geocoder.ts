/** How near the point is to what was asked: a door, a street, a hamlet, or the commune's centre. */
export const ADDRESS_PRECISIONS = ['adresse', 'rue', 'lieu_dit', 'commune'] as const;
export type AddressPrecision = (typeof ADDRESS_PRECISIONS)[number];

export type FoundAddress = {
  readonly libelle: string;
  readonly precision: AddressPrecision;
  readonly latitude: number;
  readonly longitude: number;
  readonly code_insee: string;
  readonly code_postal: string | null;
  readonly commune: string;
};

export type AddressRequest = { readonly typed: string; readonly limit: number };

/** Finds where an address stands: the State's service, or the communes we hold. */
export type Geocoder = {
  search(request: AddressRequest): Promise<readonly FoundAddress[]>;
};

/** The State's service; null when it is switched off by an empty GEOCODAGE_URL. */
export const ONLINE_GEOCODER = Symbol('ONLINE_GEOCODER');
