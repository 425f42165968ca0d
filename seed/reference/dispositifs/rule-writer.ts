import type { DispositifSlug, Fait, Source } from '../../../api/dispositifs/dispositif.js';
import type {
  Critere,
  Derogation,
  Effet,
  Nature,
  RegleAccueil,
  RegleAge,
  RegleAlternative,
  RegleCriteres,
  RegleDate,
  RegleDepartement,
  RegleSituation,
} from '../../../api/dispositifs/regle.js';
import type { Situation } from '../../../api/dispositifs/situations.js';
import { typeset } from '../../../api/dispositifs/typeset.js';
import { VERIFIE_LE } from './cited-sources.js';

type Said = {
  /** Ends the rule's id, after its scheme's slug. */
  readonly id: string;
  readonly explication: string;
  readonly source: Source;
  readonly loi?: string;
  readonly effet?: Effet;
  readonly nature?: Nature;
  readonly recours?: string;
  readonly territoire?: string;
};

export const fait = (texte: string, source: Source): Fait => ({
  texte: typeset(texte),
  source,
  verifie_le: VERIFIE_LE,
});

export const handicapJusqua = (valeur: number | null): Derogation => ({
  situation: 'handicap',
  precision: null,
  valeur,
});

export const seulementSi = (precision: string, valeur: number | null): Derogation => ({
  situation: null,
  precision,
  valeur,
});

/** Writes the rules of one scheme: short for who reads the facts, whole for who applies them. */
export function rulesOf(slug: DispositifSlug) {
  const common = ({ id, explication, source, loi, effet, nature, recours, territoire }: Said) => ({
    id: `${slug}.${id}`,
    effet: effet ?? 'condition',
    nature: nature ?? 'droit',
    explication: typeset(explication),
    recours: recours === undefined ? null : typeset(recours),
    source_nom: source.nom,
    source_url: source.url,
    reference_legale: loi ?? null,
    valable_du: null,
    valable_au: null,
    verifiee_le: VERIFIE_LE,
    territoire: territoire ?? null,
  });
  return {
    age: (
      operateur: 'min' | 'max',
      valeur: number,
      said: Said & { si?: readonly Derogation[] },
    ): RegleAge => ({
      ...common(said),
      sujet: 'age',
      operateur,
      valeur,
      si: said.si ?? [],
    }),
    est: (sujet: Situation, said: Said): RegleSituation => ({
      ...common(said),
      sujet,
      operateur: 'vrai',
    }),
    nestPas: (sujet: Situation, said: Said): RegleSituation => ({
      ...common(said),
      sujet,
      operateur: 'faux',
    }),
    auMoinsUn: (valeur: readonly Situation[], said: Said): RegleAlternative => ({
      ...common(said),
      sujet: 'situations',
      operateur: 'au-moins-un',
      valeur,
    }),
    criteres: (valeur: number, criteres: readonly Critere[], said: Said): RegleCriteres => ({
      ...common(said),
      sujet: 'criteres',
      operateur: 'au-moins',
      valeur,
      criteres,
    }),
    jusquau: (valeur: string | null, said: Said): RegleDate => ({
      ...common(said),
      sujet: 'date',
      operateur: 'max',
      valeur,
    }),
    departements: (valeur: readonly string[], said: Said): RegleDepartement => ({
      ...common(said),
      sujet: 'departement',
      operateur: 'parmi',
      valeur,
    }),
    information: (said: Said): RegleAccueil => ({
      ...common({ ...said, effet: 'information' }),
      sujet: 'accueil',
      operateur: 'toujours',
    }),
  };
}
