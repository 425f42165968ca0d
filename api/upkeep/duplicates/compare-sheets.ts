import { isDeepStrictEqual } from 'node:util';
import type { Champs } from '../../catalogue/edition/sheet.js';
import type { Merged } from '../../catalogue/merges/merge-snapshot.js';
import { MERGED_FIELDS } from '../../catalogue/merges/plan-merge.js';
import { labelField } from '../label-field.js';

/** Who last wrote or confirmed a field by hand. */
export type HumanField = {
  readonly champ: string;
  readonly le: string;
  readonly par: string | null;
};

export type ComparedField = {
  readonly champ: string;
  readonly libelle: string;
  readonly a: unknown;
  readonly b: unknown;
  readonly identique: boolean;
  readonly confirme_a: { readonly le: string; readonly par: string | null } | null;
  readonly confirme_b: { readonly le: string; readonly par: string | null } | null;
};

type Side = { readonly champs: Champs; readonly humains: readonly HumanField[] };

const isSilent = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

function confirmed({ humains }: Side, champ: string): ComparedField['confirme_a'] {
  const found = humains.find((one) => one.champ === champ);
  return found ? { le: found.le, par: found.par } : null;
}

/** Two sheets field by field; what neither says is left out. */
export function compareSheets(objet: Merged, a: Side, b: Side): readonly ComparedField[] {
  return MERGED_FIELDS[objet]
    .filter((champ) => !isSilent(a.champs[champ]) || !isSilent(b.champs[champ]))
    .map((champ) => ({
      champ,
      libelle: labelField(champ),
      a: a.champs[champ] ?? null,
      b: b.champs[champ] ?? null,
      identique: isDeepStrictEqual(a.champs[champ] ?? null, b.champs[champ] ?? null),
      confirme_a: confirmed(a, champ),
      confirme_b: confirmed(b, champ),
    }));
}

export const filledFields = (objet: Merged, champs: Champs): number =>
  MERGED_FIELDS[objet].filter((champ) => !isSilent(champs[champ])).length;
