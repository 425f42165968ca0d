import { isDeepStrictEqual } from 'node:util';
import type { Champs } from '../../catalogue/edition/sheet.js';
import { labelField } from '../label-field.js';
import type { Nature } from '../proposals/proposition.js';

export type Difference = {
  readonly champ: string;
  readonly libelle: string;
  readonly avant: unknown;
  readonly apres: unknown;
  readonly actuelle: unknown;
  /** Somebody changed this field since it was asked. */
  readonly depasse: boolean;
};

type Asked = { readonly nature: Nature; readonly avant: Champs; readonly champs: Champs };

const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a ?? null, b ?? null);

/**
 * Field by field, what was asked of a sheet and what it says today. A review was written when it was
 * asked: it is what was written that must still stand.
 */
export function describeDifferences(asked: Asked, current: Champs): readonly Difference[] {
  const { nature, avant, champs } = asked;
  return Object.keys(champs).map((champ) => {
    const expected = nature === 'relecture' ? champs[champ] : avant[champ];
    const actuelle = current[champ] ?? null;
    const moves = nature !== 'premiere_publication';
    return {
      champ,
      libelle: labelField(champ),
      avant: avant[champ] ?? null,
      apres: champs[champ] ?? null,
      actuelle,
      depasse: moves && !same(actuelle, expected) && !same(actuelle, champs[champ]),
    };
  });
}
