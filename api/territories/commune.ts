export type Point = { readonly latitude: number; readonly longitude: number };

export type Commune = {
  readonly code: string;
  readonly nom: string;
  readonly departementCode: string;
  readonly regionCode: string;
  readonly arrondissementCode: string | null;
  readonly epciSiren: string | null;
  readonly population: number | null;
  readonly codesPostaux: readonly string[];
  readonly zoneEmploi: string | null;
  readonly zrr2022: boolean | null;
  /** Absent for the communes of the overseas territories that publish no outline. */
  readonly centre: Point | null;
  /** True when the centre is that of the communes it is made of, or was part of. */
  readonly centreApproximatif: boolean;
};

/** A code or a name that leads to a commune of today; the name is not always known. */
export type CommuneAncienne = {
  readonly code: string;
  readonly nom: string | null;
  readonly communeCode: string;
};

export type Region = { readonly code: string; readonly nom: string };
export type Departement = Region & { readonly regionCode: string };
export type Arrondissement = Region & { readonly departementCode: string };
export type Epci = {
  readonly siren: string;
  readonly nom: string;
  readonly type: string;
  readonly population: number | null;
};

/** The region this house is made for: its communes come first. */
export const OCCITANIE = '76';
