import type { Derogation, RegleAge } from './regle.js';

export type AgesPubliesParLeLieu = {
  /** Starts the rules' ids: `e2c-onet.age-min`. */
  readonly prefixe: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly maxHandicap?: number | null;
  readonly nature?: 'regle_du_site' | 'pratique_locale';
  readonly source_nom: string;
  readonly source_url: string | null;
  readonly verifiee_le: string;
};

/** The ages a place publishes, written as rules that replace its scheme's. */
export function siteAgeRules(published: AgesPubliesParLeLieu): readonly RegleAge[] {
  const { prefixe, min, max, maxHandicap = null, nature = 'regle_du_site' } = published;
  const common = {
    sujet: 'age',
    effet: 'condition',
    nature,
    source_nom: published.source_nom,
    source_url: published.source_url,
    reference_legale: null,
    valable_du: null,
    valable_au: null,
    verifiee_le: published.verifiee_le,
  } as const;
  const rules: RegleAge[] = [];
  if (min !== null) {
    const explication = `il faut avoir ${min} ans ou plus`;
    rules.push({ ...common, id: `${prefixe}.age-min`, operateur: 'min', valeur: min, explication });
  }
  if (max !== null) {
    const extended = maxHandicap !== null && maxHandicap > max ? maxHandicap : null;
    const si: Derogation[] =
      extended === null ? [] : [{ situation: 'handicap', precision: null, valeur: extended }];
    const extension =
      extended === null ? '' : `, ${extended} ans avec une reconnaissance de handicap`;
    const explication = `il faut avoir ${max} ans au plus${extension}`;
    const derogations = si.length > 0 ? { si } : {};
    rules.push({
      ...common,
      id: `${prefixe}.age-max`,
      operateur: 'max',
      valeur: max,
      explication,
      ...derogations,
    });
  }
  return rules;
}
