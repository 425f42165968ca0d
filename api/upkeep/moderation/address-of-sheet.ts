import type { Objet } from '../../catalogue/edition/sheet.js';

const KINDS: Readonly<Record<Objet, string>> = {
  structure: 'structures',
  service: 'services',
  permanence: 'permanences',
  fermeture: 'fermetures',
  poste: 'postes',
  lieu: 'lieux',
};

/** The page where people write a sheet, from the site's address. */
export function addressOfSheet(objet: Objet, id: string): string {
  return `/mes-fiches/${KINDS[objet]}/${encodeURIComponent(id)}`;
}
