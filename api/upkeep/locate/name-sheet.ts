import type { LocatedSheet } from './located-sheet.js';

type Named = Pick<
  LocatedSheet,
  'objet' | 'structure_nom' | 'service_nom' | 'lieu_nom' | 'intitule'
>;

const UNKNOWN = 'Fiche supprimée';

/** How people call a sheet: « Permanence à Vauvert (Accueil santé) ». */
export function nameSheet(sheet: Named): string {
  const { objet, structure_nom, service_nom, lieu_nom, intitule } = sheet;
  const whose = service_nom ?? structure_nom;
  if (objet === 'structure') return structure_nom ?? UNKNOWN;
  if (objet === 'service') return service_nom ?? UNKNOWN;
  if (objet === 'poste') return intitule ?? UNKNOWN;
  if (objet === 'lieu') return lieu_nom ?? UNKNOWN;
  const what = objet === 'fermeture' ? 'Fermeture' : 'Permanence';
  const where = lieu_nom === null ? '' : ` à ${lieu_nom}`;
  return `${what}${where}${whose === null ? '' : ` (${whose})`}`;
}
