export const VERDICTS = {
  eligible: {
    tone: 'positive',
    label: 'Éligible',
    sentence: 'Toutes les conditions connues sont remplies.',
  },
  non_eligible: {
    tone: 'negative',
    label: 'Non éligible',
    sentence: 'Au moins une condition qui décide n’est pas remplie.',
  },
  a_verifier: {
    tone: 'unsure',
    label: 'À vérifier',
    sentence: 'Il manque une réponse, ou la règle locale reste à confirmer.',
  },
} as const;

export const OUTCOMES = {
  satisfaite: { tone: 'positive', label: 'Condition remplie' },
  non_satisfaite: { tone: 'negative', label: 'Condition non remplie' },
  inconnue: { tone: 'unsure', label: 'À vérifier' },
  information: { tone: 'neutral', label: 'À savoir' },
} as const;

export const NATURES = {
  droit: 'Le droit',
  regle_du_site: 'Règle publiée par la structure',
  pratique_locale: 'Pratique locale rapportée, qui ne décide pas',
} as const;

const CHECKED = {
  droit: 'vérifié',
  regle_du_site: 'vérifiée',
  pratique_locale: 'vérifiée',
} as const;

export const eligibility = {
  reasons: 'Pourquoi ce verdict',
  source: 'Voir la source',
  checkedOn: (nature: keyof typeof NATURES | null, date: string) =>
    `${CHECKED[nature ?? 'droit']} le ${date}`,
  noRule: 'Aucune condition connue\u00a0: vérifiez auprès de la structure.',
  answers: [
    { value: 'oui', label: 'Oui' },
    { value: 'non', label: 'Non' },
    { value: 'inconnu', label: 'Je ne sais pas' },
  ],
} as const;
