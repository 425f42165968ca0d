export const about = {
  kicker: 'Maillage',
  title: 'À propos',
  lead: 'La carte partagée des solutions pour les 16-25 ans en Occitanie, jusqu’à 29 ou 30 ans en situation de handicap.',
  sections: [
    {
      id: 'a-quoi-ca-sert',
      title: 'À quoi ça sert',
      paragraphs: [
        'Une conseillère ou un conseiller, assis avec un jeune, trouve en moins d’une minute ce qui existe près de chez lui, ce à quoi il a droit et pourquoi, ce qui est ouvert bientôt et qui appeler.',
        'Chaque verdict donne ses raisons, la source de chacune et la date à laquelle elle a été vérifiée. Le droit et les habitudes locales sont distingués. Ce qui n’est pas connu est dit inconnu, jamais refusé.',
      ],
    },
    {
      id: 'donnees',
      title: 'D’où viennent les données',
      paragraphs: [
        'Les structures de départ viennent de sources publiques citées sur chaque fiche, avec leur année. Ce qu’une source ne dit pas est marqué «\u00a0à confirmer\u00a0». Une importation n’est pas une confirmation\u00a0: seule une personne de la structure confirme.',
        'Les communes, populations et intercommunalités viennent du découpage administratif officiel. Le format d’échange est data·inclusion.',
      ],
    },
    {
      id: 'vie-privee',
      title: 'Aucune donnée sur les jeunes',
      paragraphs: [
        'Aucun nom n’est demandé. L’âge et la situation servent à calculer les verdicts, puis sont oubliés\u00a0: ils ne sont ni enregistrés ni écrits dans un journal. Ils figurent dans l’adresse de la page après le signe #, une partie que le navigateur n’envoie pas au serveur.',
        'Les solutions gardées restent dans cet onglet. Le lien de partage contient les solutions, jamais le profil.',
      ],
    },
  ],
} as const;
