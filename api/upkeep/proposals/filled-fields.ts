import { EDITABLE_FIELDS } from '../../catalogue/edition/editable-fields.schema.js';
import type { Champs, Sheet } from '../../catalogue/edition/sheet.js';

const isFilled = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** What people wrote of a sheet, without what it leaves unsaid. */
export function filledFields({ objet, champs }: Pick<Sheet, 'objet' | 'champs'>): Champs {
  return Object.fromEntries(
    Object.keys(EDITABLE_FIELDS[objet])
      .map((champ) => [champ, champs[champ] ?? null] as const)
      .filter(([, value]) => isFilled(value)),
  );
}
