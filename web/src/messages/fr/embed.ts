import { plural } from './format';

export const embedWords = {
  title: (place: string | null) =>
    place ? `Solutions\u00a0: ${place}` : 'Solutions pour les jeunes',
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
    text: 'L’adresse de la carte contient ce qui n’a pas pu être lu\u00a0:',
    help: 'Pour la refaire\u00a0: cherchez dans Maillage, puis «\u00a0Exporter\u00a0» et «\u00a0Intégrer cette carte\u00a0».',
  },
  failed: 'Les solutions n’ont pas pu être lues',
  code: {
    title: 'Intégrer cette carte',
    text: 'Cette ligne, collée dans une page de votre site, y montre la carte et la liste, à jour, sans le profil de la personne.',
    label: 'La ligne à coller',
    copy: 'Copier la ligne',
    copied: 'Ligne copiée.',
    failed: 'Copiez la ligne vous-même\u00a0: elle est dans le champ.',
  },
} as const;
