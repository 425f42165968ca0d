export const accessibility = {
  kicker: 'Maillage',
  title: 'Accessibilité',
  lead: 'Accessibilité\u00a0: partiellement conforme. Aucun audit complet n’a encore été mené par un tiers.',
  sections: [
    {
      id: 'ce-qui-est-fait',
      title: 'Ce qui est fait',
      paragraphs: [
        'Tout s’utilise au clavier. La liste des solutions donne tout ce que montre la carte. La couleur n’est jamais le seul signe. Les pages s’affichent à 320 pixels de large et à 200 % de zoom. Les animations s’arrêtent quand le système le demande.',
        'Chaque écran est vérifié par un outil automatique (axe) à chaque version\u00a0; un tel outil ne trouve qu’une partie des défauts.',
      ],
    },
    {
      id: 'ce-qui-manque',
      title: 'Ce qui manque',
      paragraphs: [
        'Les points de la carte ne s’atteignent pas au clavier\u00a0: utilisez la liste, qui contient les mêmes solutions. Les fiches en PDF ne sont pas balisées\u00a0: la page imprimable donne le même contenu.',
      ],
    },
    {
      id: 'signaler',
      title: 'Signaler un défaut',
      paragraphs: [
        'Dites-le par «\u00a0Signaler une erreur\u00a0» sur n’importe quelle fiche. Si aucune réponse ne vient, vous pouvez saisir le Défenseur des droits\u00a0: www.defenseurdesdroits.fr.',
      ],
    },
  ],
} as const;
