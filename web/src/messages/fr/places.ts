import { formatNumber } from './format';

export const places = {
  search: 'Chercher l’adresse',
  searchPlaceholder: '12 rue de la République, Vauvert',
  none: 'Aucune adresse trouvée\u00a0: écrivez-la ci-dessous.',
  loading: 'Recherche…',
  center: 'centre de la commune',
  moderated: 'Un changement d’adresse attendra le gestionnaire du territoire.',
  point: 'Le point sur la carte',
  pointHelp:
    'Déplacez le point en le faisant glisser ou en touchant la carte. Au clavier\u00a0: placez-vous sur le point, puis les flèches (avec Majuscule, dix fois plus loin).',
  noPoint: 'Aucun point\u00a0: cherchez l’adresse, ou touchez la carte.',
  pin: 'Point du lieu',
  pinAt: (latitude: number, longitude: number) =>
    `Point à ${latitude.toFixed(5)} de latitude et ${longitude.toFixed(5)} de longitude`,
  clear: 'Retirer le point',
  map: 'Carte pour placer le point du lieu',
  commune: {
    placeholder: 'Par exemple Vauvert',
    none: 'Aucune commune de ce nom',
    loading: 'Recherche…',
    chosen: (name: string) => `Commune choisie\u00a0: ${name}`,
    unknown: 'Aucune commune choisie.',
  },
  zone: {
    help: 'Où doit habiter la personne\u00a0: communes, intercommunalités ou départements. Vide\u00a0: aucune limite.',
    search: 'Ajouter un territoire',
    map: 'Carte des territoires couverts',
    approximate: 'Sur la carte, les contours peuvent être approximatifs. La liste fait foi.',
    kinds: { commune: 'Commune', epci: 'Intercommunalité', departement: 'Département', pays: '' },
    france: 'Toute la France',
    communes: (count: number) => `${formatNumber(count)} communes`,
    show: 'Voir ces territoires sur la carte',
  },
} as const;
