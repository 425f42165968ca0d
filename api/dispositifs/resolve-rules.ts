import type { Regle } from './regle.js';

export type JeuDeRegles = {
  readonly reglesDuDispositif: readonly Regle[];
  readonly reglesDuService: readonly Regle[];
};

const isInForce = (regle: Regle, today: string): boolean =>
  (regle.valable_du === null || regle.valable_du <= today) &&
  (regle.valable_au === null || today <= regle.valable_au);

/** Two conditions with the same bound cannot both decide. */
function boundOf(regle: Regle): string {
  if (regle.sujet === 'age') return `age ${regle.operateur}`;
  if (regle.sujet === 'situations') return `situations ${[...regle.valeur].sort().join(' ')}`;
  return regle.sujet;
}

function inheritDerogations(site: Regle, replaced: Regle | undefined): Regle {
  if (site.sujet !== 'age' || site.si !== undefined || replaced?.sujet !== 'age') return site;
  // The law extends an age for a situation whatever the place prints; a place's own choices it does not.
  const si = (replaced.si ?? []).filter((one) => one.situation !== null);
  return { ...site, si };
}

/** The rules that apply today: what a place publishes replaces the scheme's bound on the same subject. */
export function resolveRules(jeu: JeuDeRegles, today: string): readonly Regle[] {
  const ofScheme = jeu.reglesDuDispositif.filter((regle) => isInForce(regle, today));
  const ofService = jeu.reglesDuService.filter((regle) => isInForce(regle, today));
  const replacing = new Set(
    ofService
      .filter((regle) => regle.nature === 'regle_du_site' && regle.effet === 'condition')
      .map(boundOf),
  );
  const isReplaced = (regle: Regle): boolean =>
    regle.effet === 'condition' && replacing.has(boundOf(regle));
  const replaced = new Map(ofScheme.filter(isReplaced).map((regle) => [boundOf(regle), regle]));
  return [
    ...ofScheme.filter((regle) => !isReplaced(regle)),
    ...ofService.map((regle) => inheritDerogations(regle, replaced.get(boundOf(regle)))),
  ];
}
