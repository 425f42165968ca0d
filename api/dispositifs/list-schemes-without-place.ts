import type { Dispositif, DispositifSlug } from './dispositif.js';
import { explainEligibility } from './explain-eligibility.js';
import type { Eligibilite } from './regle.js';
import type { Profil } from './situations.js';

export type DispositifSansLieu = {
  readonly slug: DispositifSlug;
  readonly eligibilite: Eligibilite;
  readonly ou: string;
};

export type QuestionSansLieu = {
  readonly dispositifs: readonly Dispositif[];
  /** The schemes that the results already show at a place. */
  readonly presents: ReadonlySet<string>;
  readonly profil: Profil;
  readonly departement: string | null;
  readonly today: string;
};

/** The schemes that recruit here without any place here, and that this profile may enter. */
export function listSchemesWithoutPlace(question: QuestionSansLieu): readonly DispositifSansLieu[] {
  const { dispositifs, presents, profil, departement, today } = question;
  return dispositifs.flatMap(({ slug, ou, regles }) => {
    if (ou === null || presents.has(slug)) return [];
    const jeu = { reglesDuDispositif: regles, reglesDuService: [] };
    const eligibilite = explainEligibility({ ...jeu, profil, departement, today });
    return eligibilite.verdict === 'non_eligible' ? [] : [{ slug, eligibilite, ou }];
  });
}
