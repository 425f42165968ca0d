import type { Row as Line } from '../../exchange/export/to-row.js';
import { column, type LabelledSheet, yesOrNo } from '../labelled.js';
import { labelOfNeed } from '../needs.js';
import type { FicheAnswer } from '../sheet/sheet.schema.js';
import type { Pack } from './pack.js';

const SORTS: readonly (readonly [keyof FicheAnswer['offres'], string])[] = [
  ['a_confirmer', 'À confirmer'],
  ['saturees', 'Complète'],
  ['sans_interlocuteur', 'Sans contact sur place'],
  ['fermees', 'Fermée, ou rien d’ouvert sous 30 jours'],
  ['vivantes', 'Vivante'],
];

/** Every offer in reach, those that somebody can do something for first. */
export function offersSheet({ offres }: Pack): LabelledSheet {
  const columns = [
    column('etat', 'État de l’offre', 24),
    column('etat_code', 'Code de l’état', 19),
    column('solution', 'Solution', 40),
    column('structure', 'Structure', 44),
    column('commune', 'Commune', 26),
    column('ici', 'Dans le territoire', 18),
    column('minutes', 'Minutes, de la commune la plus proche', 36),
    column('besoins', 'Besoins', 50),
    column('besoins_codes', 'Codes des besoins', 50),
    column('id', 'Identifiant', 38),
  ];
  return { name: 'Offres', columns, lines: SORTS.flatMap((sort) => linesOf(offres, sort)) };
}

/** Those that are named, and how many more there are. */
function linesOf(
  offres: FicheAnswer['offres'],
  [sort, etat]: (typeof SORTS)[number],
): readonly Line[] {
  const { total, items } = offres[sort];
  const named = items.map(({ id, nom, structure, commune, besoins, ...offer }) => ({
    etat,
    etat_code: sort,
    solution: nom,
    structure: structure.nom,
    commune,
    ici: offer.dans_le_territoire === null ? null : yesOrNo(offer.dans_le_territoire),
    minutes: offer.minutes,
    besoins: besoins.map(labelOfNeed).join(', '),
    besoins_codes: besoins,
    id,
  }));
  const others = total - items.length;
  return others > 0
    ? [...named, { etat, etat_code: sort, solution: `et ${others} autres` }]
    : named;
}
