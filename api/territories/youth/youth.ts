/** How many young people of 16 to 25 (both included) live in a commune, and how surely it is known. */
export type YouthFigure = {
  /** Null when even the total population is unknown. */
  readonly jeunes: number | null;
  /** True unless the figure is a count of persons of 16 to 25. */
  readonly estime: boolean;
  /** Young people more or less, of an estimate (nine communes in ten lie within); null for a count. */
  readonly marge: number | null;
  readonly source: string;
  /** Year of the population it is counted or estimated from. */
  readonly annee: number;
};

/** Young people of several communes together. */
export type YouthTotal = {
  readonly jeunes: number;
  /** True as soon as one of the communes is estimated. */
  readonly estime: boolean;
  readonly marge: number | null;
  /** Communes whose number is unknown: they count for nothing in the total. */
  readonly inconnues: number;
};
