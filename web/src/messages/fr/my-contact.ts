export const myContact = {
  kicker: 'Vos coordonnées',
  title: 'Ce que Maillage garde de vous',
  loading: 'Lecture de vos coordonnées…',
  broken: 'Ce lien ne s’ouvre pas',
  missing: 'Le lien est incomplet\u00a0: ouvrez-le depuis le courriel, en entier.',
  lead: (poste: string, structure: string) =>
    `Vous tenez le poste «\u00a0${poste}\u00a0» de «\u00a0${structure}\u00a0». Seuls les professionnels connectés voient ces coordonnées, et seulement si vous êtes d’accord.`,
  facts: {
    title: 'Vos coordonnées',
    name: 'Nom',
    mail: 'Courriel',
    phone: 'Téléphone',
    until: 'Gardées jusqu’au',
    state: 'Visibilité',
    visible: 'Visibles des professionnels connectés',
    waiting: 'Pas encore visibles\u00a0: votre accord est attendu',
  },
  choice: {
    title: 'Votre choix',
    agree: 'Je suis d’accord pour être visible',
    refuse: 'Je ne veux pas être visible',
    erase: 'Effacer mes coordonnées maintenant',
    eraseWarning: 'L’effacement est immédiat et ne se défait pas.',
  },
  copy: {
    title: 'Une copie',
    text: 'Tout ce que les fiches disent de votre adresse.',
    save: 'Télécharger ma copie',
    file: 'mes-coordonnees-maillage.json',
  },
  done: 'C’est fait',
} as const;
