import type { BilanAnswer, CouvertureItem } from '../coverage.schema.js';
import type { Bilan } from './roll-up.js';
import type { Row } from './row.js';
import { tellYoung } from './tell-young.js';

const HUNDREDTHS = 100;

export const roundFigure = (figure: number | null): number | null =>
  figure === null ? null : Math.round(figure * HUNDREDTHS) / HUNDREDTHS;

export function showRow(row: Row): CouvertureItem {
  return {
    code: row.code,
    nom: row.nom,
    jeunes: tellYoung(row.jeunes),
    jeunes_estimes: row.jeunesEstimes,
    jeunes_inconnus: row.jeunesInconnus,
    jeunes_hors_territoire: row.jeunesHorsTerritoire,
    offres_vivantes: row.offresVivantes,
    offres_a_confirmer: row.offresAConfirmer,
    indice: roundFigure(row.indice),
    couvert: row.etat,
    raison: row.raison,
  };
}

export function showBilan(bilan: Bilan): BilanAnswer {
  return {
    jeunes: tellYoung(bilan.jeunes),
    jeunes_estimes: bilan.estimes,
    couverts: bilan.couverts,
    a_confirmer: bilan.aConfirmer,
    non_couverts: bilan.nonCouverts,
    inconnus: bilan.inconnus,
    majorite_connue: bilan.majoriteConnue,
    communes_sous_seuil: bilan.communesSousSeuil,
  };
}
