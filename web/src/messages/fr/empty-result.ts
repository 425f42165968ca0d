/** What is said when nothing was found. */
export const emptyResult = {
  title: 'Aucune solution trouvée',
  text: 'Rien ne correspond à la fois à toutes ces conditions.',
  widen: 'Ce qui élargit la recherche',
  nothing: 'Aucun élargissement simple ne donne de résultat ici.',
  ways: {
    distance: (km: number) => `Jusqu’à ${km}\u00a0km`,
    duration: (time: string) => `Jusqu’à ${time} de trajet`,
    anyDuration: 'Quel que soit le temps de trajet',
    date: 'À n’importe quelle date',
    map: 'Hors de la zone de la carte',
    anyZone: 'Aussi ce qui est réservé à d’autres territoires',
    unknownTimes: 'Aussi là où les horaires de bus sont inconnus',
    text: 'Sans les mots cherchés',
    facet: (name: string) => `Sans le filtre «\u00a0${name}\u00a0»`,
    eligible: 'Aussi ce qui reste à vérifier',
    hours: 'Sans minimum d’heures',
    cejList: 'Hors de la liste du CEJ aussi',
    conditions: 'Sans ces filtres',
  },
} as const;
