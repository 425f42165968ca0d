/** Of a territory chosen in a list, or by its name when the list is long. */
export const pickTerritory = {
  choose: 'Choisir…',
  placeholder: 'Son nom, par exemple Petite Camargue',
  none: 'Aucun territoire de ce nom',
  chosen: (name: string) => `Choisi\u00a0: ${name}`,
} as const;
