export const shell = {
  name: 'Maillage',
  baseline: 'Les solutions près d’un jeune, en Occitanie',
  skipToContent: 'Aller au contenu',
  mainNav: 'Menu principal',
  footerNav: 'Pied de page',
  search: 'Chercher',
  selection: (count: number) => (count === 0 ? 'Ma sélection' : `Ma sélection (${count})`),
  coverage: 'Couverture',
  signIn: 'Se connecter',
  mySpace: 'Mon espace',
  about: 'À propos',
  accessibility: 'Accessibilité\u00a0: partiellement conforme',
  api: 'API et données ouvertes',
  footer:
    'Maillage n’enregistre le nom d’aucun jeune. Le profil saisi reste dans votre navigateur et dans l’adresse de la page, après le signe #.',
  loading: 'Chargement…',
  title: (page: string) => `${page} – Maillage`,
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse a peut-être changé, ou la fiche n’existe plus.',
    back: 'Chercher une solution',
  },
  crash: {
    title: 'La page n’a pas pu s’afficher',
    text: 'Rechargez la page. Si cela recommence, signalez-le à votre référent Maillage.',
    retry: 'Recharger',
  },
} as const;
