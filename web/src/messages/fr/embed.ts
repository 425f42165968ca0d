import { plural } from './format';

export const embedWords = {
  title: (place: string | null) => (place ? `Solutions : ${place}` : 'Solutions pour les jeunes'),
  around: (place: string) => `Solutions autour de ${place}`,
  page: (title: string) => `${title} – Maillage`,
  count: (total: number) => plural(total, 'solution', 'solutions'),
  loading: 'Recherche des solutions…',
  empty: 'Aucune solution n’est connue ici pour le moment.',
  list: 'Solutions',
  map: 'Carte des solutions. La liste donne les mêmes solutions.',
  newTab: 'nouvel onglet',
  open: 'Ouvrir dans Maillage',
  /** Before a number that is somebody else's. */
  numberOf: (name: string) => `${name} : `,
  credit: 'Données publiques de Maillage, la carte partagée des solutions pour les jeunes.',
  unreadable: {
    title: 'Cette carte ne peut pas s’afficher',
    text: 'L’adresse de la carte contient ce qui n’a pas pu être lu :',
    help: 'Pour la refaire : cherchez dans Maillage, puis « Exporter » et « Intégrer cette carte ».',
  },
  failed: 'Les solutions n’ont pas pu être lues',
  code: {
    title: 'Intégrer cette carte',
    text: 'Cette ligne, collée dans une page de votre site, y montre la carte et la liste, à jour, sans le profil de la personne.',
    label: 'La ligne à coller',
    copy: 'Copier la ligne',
    copied: 'Ligne copiée.',
    failed: 'Copiez la ligne vous-même : elle est dans le champ.',
  },
} as const;
