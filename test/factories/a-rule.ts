import type { Derogation, Nature, RegleAge, RegleSituation } from '../../api/dispositifs/regle.js';
import { PROFIL_INCONNU, type Profil, type Situation } from '../../api/dispositifs/situations.js';

const COMMON = {
  effet: 'condition',
  nature: 'droit',
  source_nom: 'service-public.fr',
  source_url: null,
  reference_legale: null,
  valable_du: null,
  valable_au: null,
  verifiee_le: '2026-11-01',
} as const;

type Variations = {
  readonly id?: string;
  readonly nature?: Nature;
  readonly recours?: string;
  readonly valable_du?: string;
  readonly valable_au?: string;
  readonly si?: readonly Derogation[];
};

export function anAgeRule(
  operateur: 'min' | 'max',
  valeur: number,
  change: Variations = {},
): RegleAge {
  const explication = `il faut avoir ${valeur} ans ou ${operateur === 'min' ? 'plus' : 'moins'}`;
  return {
    ...COMMON,
    id: `age-${operateur}`,
    sujet: 'age',
    operateur,
    valeur,
    explication,
    ...change,
  };
}

export function aSituationRule(
  sujet: Situation,
  operateur: 'vrai' | 'faux' = 'vrai',
  change: Variations = {},
): RegleSituation {
  return { ...COMMON, id: sujet, sujet, operateur, explication: `il faut ${sujet}`, ...change };
}

export function aProfil(change: Partial<Profil> = {}): Profil {
  return { ...PROFIL_INCONNU, ...change };
}
