/** The kinds of territories that are a list of communes of their own, beside the official ones. */
export const AREA_TYPES = ['mission_locale', 'autre'] as const;
export type AreaType = (typeof AREA_TYPES)[number];

export const OFFICIAL_TYPES = ['region', 'departement', 'arrondissement', 'epci'] as const;
export type OfficialType = (typeof OFFICIAL_TYPES)[number];

export const TERRITOIRE_TYPES = [...OFFICIAL_TYPES, ...AREA_TYPES] as const;
export type TerritoireType = (typeof TERRITOIRE_TYPES)[number];

/** A list of communes as a file gives it. */
export type Area = {
  readonly id: string;
  readonly type: AreaType;
  readonly nom: string;
  readonly source: string | null;
  /** In order, each once. */
  readonly communes: readonly string[];
};

export type RefusedRow = {
  readonly ligne: number;
  readonly colonne: string;
  readonly valeur: string;
  readonly raison: string;
  readonly suggestion: string | null;
};
