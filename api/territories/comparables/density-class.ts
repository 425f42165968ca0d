/**
 * From the densest to the least dense, by inhabitants per km² of the whole territory. The thresholds
 * are those of INSEE's grille communale de densité, which applies them to squares of 1 km: a
 * territory's mean density is not its class of the official grid.
 */
export const DENSITY_CLASSES = [
  { classe: 'dense', habitantsParKm2: 1_500 },
  { classe: 'intermediaire', habitantsParKm2: 300 },
  { classe: 'peu-dense', habitantsParKm2: 25 },
  { classe: 'tres-peu-dense', habitantsParKm2: 0 },
] as const;
export type DensityClass = (typeof DENSITY_CLASSES)[number]['classe'];

export function densityClass(population: number, km2: number): DensityClass {
  const density = population / km2;
  const found = DENSITY_CLASSES.find(({ habitantsParKm2 }) => density >= habitantsParKm2);
  return found?.classe ?? 'tres-peu-dense';
}
