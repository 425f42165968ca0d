/** The mail that carries a sign-in link; text only, so that nothing in it is hidden. */
export function writeLinkMail(link: string): { readonly sujet: string; readonly texte: string } {
  return {
    sujet: 'Votre lien de connexion à Maillage',
    texte: [
      'Bonjour,',
      '',
      'Pour vous connecter à Maillage, ouvrez ce lien dans le navigateur où vous l’avez demandé :',
      '',
      link,
      '',
      'Il sert une seule fois, pendant quinze minutes.',
      '',
      'Vous n’avez rien demandé ? Ne faites rien : sans ce lien, personne n’entre.',
      '',
      'Maillage, la carte partagée des solutions pour les jeunes',
    ].join('\n'),
  };
}
