import { changedFields, pickFields } from '../edition/changed-fields.js';
import type { Champs } from '../edition/sheet.js';
import { isSilent, NOT_SUGGESTED } from './keep-human-fields.js';

// Whose row it is, and where it comes from: of the source itself, not of what it describes.
const OF_THE_SOURCE: ReadonlySet<string> = new Set([
  'source',
  'structure_id',
  'lien_source',
  'source_nom',
  'source_url',
  'source_annee',
  'a_confirmer',
  'departement_code',
]);

export type News = {
  readonly champ: string;
  readonly actuel: unknown;
  readonly propose: unknown;
};

/**
 * What a source says otherwise than when its sheet was merged into another, and than that other one.
 * What it already said then was decided on: it is not suggested again.
 */
export function suggestNews(row: Champs, merged: Champs, kept: Champs): readonly News[] {
  const told = pickFields(
    row,
    Object.keys(merged).filter((champ) => champ in row),
  );
  const news = changedFields(kept, changedFields(merged, told));
  return Object.entries(news)
    .filter(([champ, propose]) => {
      if (NOT_SUGGESTED.has(champ) || OF_THE_SOURCE.has(champ)) return false;
      return !isSilent(propose);
    })
    .map(([champ, propose]) => ({ champ, actuel: kept[champ] ?? null, propose }));
}
