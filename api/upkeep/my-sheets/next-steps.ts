import type { EtatDeFraicheur } from '../../catalogue/freshness.js';

export type SheetState = {
  /** `publie`, `brouillon`, `soumis`, `retire`, `fermee`. */
  readonly statut: string;
  readonly fraicheur: EtatDeFraicheur;
  /** From 0 to 1; null for a structure of no service. */
  readonly score_qualite: number | null;
  readonly a_confirmer: readonly string[];
  readonly brouillon: boolean;
  readonly en_attente: number;
  /** Why the last thing asked was refused; null when it was not. */
  readonly refus: string | null;
};

export type NextStep = {
  readonly code:
    | 'refusee'
    | 'brouillon_a_publier'
    | 'a_soumettre'
    | 'en_attente'
    | 'a_confirmer'
    | 'a_completer'
    | 'retiree'
    | 'fermee';
  readonly texte: string;
};

const GOOD_QUALITY = 0.8;

function stepsOfStatut({ statut, en_attente }: SheetState): readonly NextStep[] {
  if (statut === 'retire')
    return [{ code: 'retiree', texte: 'Retirée : plus personne ne la voit.' }];
  if (statut === 'fermee') return [{ code: 'fermee', texte: 'Fermée définitivement.' }];
  if (statut === 'brouillon') {
    return [{ code: 'a_soumettre', texte: 'À soumettre : personne d’autre ne la voit encore.' }];
  }
  if (statut === 'soumis') {
    const texte = 'Soumise : le gestionnaire du territoire doit la publier.';
    return [{ code: 'en_attente', texte }];
  }
  if (en_attente === 0) return [];
  return [
    { code: 'en_attente', texte: 'Des changements attendent le gestionnaire du territoire.' },
  ];
}

function stepsOfTruth({ fraicheur, a_confirmer, score_qualite }: SheetState): readonly NextStep[] {
  const steps: NextStep[] = [];
  if (fraicheur === 'jamais_confirmee') {
    steps.push({ code: 'a_confirmer', texte: 'À confirmer : elle ne l’a jamais été.' });
  } else if (fraicheur === 'a_reconfirmer') {
    steps.push({ code: 'a_confirmer', texte: 'À reconfirmer : est-ce toujours exact ?' });
  } else if (a_confirmer.length > 0) {
    steps.push({ code: 'a_confirmer', texte: 'À confirmer : des informations sont douteuses.' });
  }
  if (score_qualite !== null && score_qualite < GOOD_QUALITY) {
    steps.push({ code: 'a_completer', texte: 'À compléter pour être mieux trouvée.' });
  }
  return steps;
}

/** What to do next with a sheet, the most urgent first; nothing is a sheet in order. */
export function nextSteps(state: SheetState): readonly NextStep[] {
  const { statut, refus, brouillon } = state;
  const steps: NextStep[] = [];
  if (refus !== null) steps.push({ code: 'refusee', texte: `Refusée : ${refus}` });
  if (brouillon) {
    const texte = 'Un brouillon attend d’être enregistré.';
    steps.push({ code: 'brouillon_a_publier', texte });
  }
  const truth = statut === 'publie' ? stepsOfTruth(state) : [];
  return [...steps, ...stepsOfStatut(state), ...truth];
}
