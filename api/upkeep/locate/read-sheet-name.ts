import { type Objet, OBJETS } from '../../catalogue/edition/sheet.js';

/** Reads `service/abc`, the two parts of an address that name a sheet; an id may hold a slash. */
export function readSheetName(name: string): { readonly objet: Objet; readonly id: string } | null {
  const slash = name.indexOf('/');
  const objet = OBJETS.find((one) => one === name.slice(0, slash));
  const id = name.slice(slash + 1);
  return objet === undefined || id === '' ? null : { objet, id };
}
