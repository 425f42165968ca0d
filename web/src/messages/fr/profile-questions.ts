export const profileQuestions = {
  intro:
    'Chaque réponse est facultative. Rien n’est enregistré\u00a0: le profil ne quitte l’adresse de cette page que pour calculer les verdicts.',
  settling: 'Ces réponses lèveraient un doute',
  others: 'Autres questions',
  reset: 'Tout effacer',
} as const;
