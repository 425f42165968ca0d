import { minorNotices } from '../../dispositifs/minor-notices.js';

/** What a sheet says to every minor without being asked, and who says so. */
export function sayNotices(age: number | null): readonly string[] {
  return minorNotices(age).map(({ texte, source_nom }) =>
    source_nom === null ? texte : `${texte} (source : ${source_nom})`,
  );
}
