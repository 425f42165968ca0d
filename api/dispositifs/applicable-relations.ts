import type { DispositifSlug, Relation } from './dispositif.js';
import type { Profil, Situation } from './situations.js';

const SITUATION_IN: Partial<Record<DispositifSlug, Situation>> = {
  cej: 'en-cej',
  pacea: 'en-pacea',
};

export type QuestionRelations = {
  readonly slug: string;
  readonly relations: readonly Relation[];
  readonly profil: Profil;
  readonly today: string;
};

const isInForce = (relation: Relation, today: string): boolean =>
  (relation.valable_du === null || relation.valable_du <= today) &&
  (relation.valable_au === null || today <= relation.valable_au);

/** The relations that this profile meets on entering the scheme: what she is in already. */
export function applicableRelations({
  slug,
  relations,
  profil,
  today,
}: QuestionRelations): readonly Relation[] {
  const isIn = (other: DispositifSlug): boolean => {
    const situation = SITUATION_IN[other];
    return situation !== undefined && profil.situations.includes(situation);
  };
  return relations.filter(
    (relation) =>
      isInForce(relation, today) &&
      ((relation.de === slug && !relation.sens_unique && isIn(relation.vers)) ||
        (relation.vers === slug && isIn(relation.de))),
  );
}

/** Every relation of a scheme, whichever side it stands on. */
export function relationsOf(slug: string, relations: readonly Relation[]): readonly Relation[] {
  return relations.filter((relation) => relation.de === slug || relation.vers === slug);
}
