export const signIn = {
  kicker: 'Espace professionnel',
  title: 'Se connecter',
  lead: 'Chercher une solution ne demande aucun compte. Se connecter sert à tenir sa fiche à jour, à confirmer une information ou à animer un territoire.',
  link: {
    title: 'Recevoir un lien par courriel',
    field: 'Votre adresse électronique professionnelle',
    help: 'Nous y envoyons un lien qui ouvre votre espace, une seule fois, pendant 15 minutes, dans ce navigateur.',
    send: 'Recevoir le lien',
    sentTitle: 'Regardez votre messagerie',
    again: 'Recevoir un autre lien',
    localMailbox: 'Ouvrir la messagerie de démonstration',
  },
  oidc: {
    title: 'Avec votre compte professionnel',
    go: (name: string) => `Se connecter avec ${name}`,
  },
  refusals: {
    title: 'La connexion n’a pas abouti',
    other: 'Recommencez, ou demandez un lien par courriel.',
    reasons: {
      'connexion.fournisseur-injoignable':
        'Le fournisseur d’identité ne répond pas. Réessayez, ou demandez un lien par courriel.',
      'connexion.fournisseur-refuse':
        'Le fournisseur d’identité n’a pas confirmé cette connexion. Recommencez, ou demandez un lien par courriel.',
      'connexion.visite-perimee':
        'Cette connexion a déjà servi, a duré plus de quinze minutes, ou vient d’un autre navigateur. Recommencez.',
      'connexion.sans-fournisseur':
        'Aucun fournisseur d’identité n’est réglé ici. Demandez un lien par courriel.',
      'connexion.siret-absent':
        'Le fournisseur d’identité n’a pas donné le SIRET de votre organisme. Demandez un lien par courriel.',
      'connexion.courriel-absent':
        'Le fournisseur d’identité n’a pas donné votre adresse électronique. Demandez un lien par courriel.',
      'connexion.courriel-non-verifie':
        'Le fournisseur d’identité n’a pas vérifié votre adresse électronique. Demandez un lien par courriel.',
      'connexion.trop-d-essais': 'Il y a eu trop d’essais. Réessayez dans un quart d’heure.',
      'compte.suspendu': 'Ce compte est suspendu. Écrivez à l’administration de Maillage.',
    },
  },
  demonstration: {
    title: 'Essayer avec un compte de démonstration',
    text: 'Ces comptes n’existent que sur une installation d’essai. Ce que vous y changez reste ici.',
  },
  validating: {
    title: 'Ouverture de votre espace',
    wait: 'Un instant…',
    failed: 'Ce lien n’a pas pu ouvrir votre espace',
    missing: 'Le lien est incomplet\u00a0: ouvrez-le depuis le courriel, en entier.',
    ask: 'Demander un nouveau lien',
  },
  required: {
    title: 'Cette page demande de se connecter',
    text: 'Connectez-vous, puis vous y reviendrez.',
    go: 'Se connecter',
  },
  refused: {
    title: 'Cette page n’est pas ouverte à votre compte',
    text: 'Demandez ce droit au gestionnaire de votre territoire, ou revenez à votre espace.',
    back: 'Revenir à mon espace',
  },
} as const;
