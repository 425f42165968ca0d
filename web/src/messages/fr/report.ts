export const report = {
  button: 'Signaler une erreur',
  close: 'Fermer',
  title: (name: string) => `Signaler une erreur\u00a0: ${name}`,
  addNumberTitle: (name: string) => `Ajouter un numéro\u00a0: ${name}`,
  intro:
    'Ne donnez aucun renseignement sur un jeune. Votre message est relu avant toute correction.',
  what: 'Qu’est-ce qui ne va pas\u00a0?',
  reasons: {
    coordonnees_fausses: 'Le téléphone, le courriel ou le contact',
    horaires_faux: 'Les jours, les horaires ou les dates',
    adresse_fausse: 'L’adresse ou le lieu',
    conditions_fausses: 'Les conditions d’accès',
    information_manquante: 'Une information manque',
    ferme_provisoirement: 'C’est fermé pour un temps',
    n_existe_plus: 'L’offre n’existe plus',
    doublon: 'C’est un doublon',
    autre: 'Autre chose',
  },
  message: 'Ce qu’il faudrait lire',
  phone: 'Numéro de téléphone',
  phoneHelp: 'Celui de la structure ou du poste, jamais un numéro personnel.',
  phoneInvalid: 'Un numéro français a dix chiffres, par exemple 04 66 88 37 85.',
  send: 'Envoyer',
  sent: 'C’est envoyé, merci. La fiche changera après vérification.',
} as const;

export function isReportReason(slug: string): slug is keyof typeof report.reasons {
  return Object.hasOwn(report.reasons, slug);
}
