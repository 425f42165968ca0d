import type { CritereDeQualite, MarkedCriterion } from '../../catalogue/score-qualite.js';

type Advice = {
  readonly libelle: string;
  readonly conseil: string;
  readonly champs: readonly string[];
};

const ADVICE: Readonly<Record<CritereDeQualite, Advice>> = {
  adresse_bien_definie: {
    libelle: 'Une adresse',
    conseil: 'Vous recevez sur place : écrivez l’adresse où se présenter.',
    champs: ['adresse'],
  },
  telephone_bien_defini: {
    libelle: 'Un téléphone',
    conseil: 'On peut vous orienter quelqu’un par téléphone : écrivez le numéro.',
    champs: ['telephone'],
  },
  courriel_bien_defini: {
    libelle: 'Un courriel',
    conseil: 'On peut vous orienter quelqu’un par courriel : écrivez l’adresse.',
    champs: ['courriel'],
  },
  modes_mobilisation_bien_definis: {
    libelle: 'Comment orienter, et qui le peut',
    conseil:
      'Dites comment on vous oriente un jeune, et qui peut le faire : lui-même ou un professionnel.',
    champs: ['modes_mobilisation', 'mobilisable_par'],
  },
  date_maj_recente: {
    libelle: 'Une fiche récente',
    conseil: 'Confirmez la fiche : passé six mois, elle perd de sa valeur.',
    champs: [],
  },
  au_moins_une_thematique: {
    libelle: 'Au moins un besoin couvert',
    conseil:
      'Choisissez au moins un besoin auquel la solution répond : c’est par là qu’on la cherche.',
    champs: ['thematiques'],
  },
  au_moins_un_public: {
    libelle: 'Au moins un public',
    conseil: 'Dites à qui la solution s’adresse.',
    champs: ['publics'],
  },
  au_moins_un_moyen_de_contact: {
    libelle: 'Un moyen de contact',
    conseil: 'Donnez un téléphone, un courriel ou un lien.',
    champs: ['telephone', 'courriel', 'lien_mobilisation'],
  },
  description_bien_definie: {
    libelle: 'Une présentation ni trop courte ni trop longue',
    conseil:
      'Décrivez la solution en 200 à 2 000 caractères : ce que l’on y fait, avec qui, combien de temps.',
    champs: ['description'],
  },
  frais_bien_definis: {
    libelle: 'Ce que cela coûte',
    conseil: 'Dites si c’est gratuit ; si c’est payant, précisez combien.',
    champs: ['frais', 'frais_precisions'],
  },
};

export type AdvisedCriterion = MarkedCriterion & {
  readonly libelle: string;
  /** What to do; null when the criterion is met, or does not apply. */
  readonly conseil: string | null;
  readonly champs: readonly string[];
};

/** What helps a sheet to be found, criterion by criterion. */
export function adviseQuality(marked: readonly MarkedCriterion[]): readonly AdvisedCriterion[] {
  return marked.map(({ critere, note }) => {
    const { libelle, conseil, champs } = ADVICE[critere];
    return { critere, note, libelle, conseil: note !== null && note < 1 ? conseil : null, champs };
  });
}
