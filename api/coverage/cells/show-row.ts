import type { BilanAnswer, CouvertureItem } from '../coverage.schema.js';
import type { Bilan } from './roll-up.js';
import type { Row } from './row.js';
import { tellPart, tellYoung } from './tell-young.js';

const HUNDREDTHS = 100;

export const roundFigure = (figure: number | null): number | null =>
  figure === null ? null : Math.round(figure * HUNDREDTHS) / HUNDREDTHS;

export function showRow(row: Row): CouvertureItem {
  return {
    code: row.code,
    nom: row.nom,
    jeunes: tellYoung(row.jeunes),
    jeunes_estimes: row.jeunesEstimes,
    jeunes_inconnus: tellPart(row.jeunesInconnus),
    jeunes_hors_territoire: tellPart(row.jeunesHorsTerritoire),
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
    couverts: tellPart(bilan.couverts),
    a_confirmer: tellPart(bilan.aConfirmer),
    non_couverts: tellPart(bilan.nonCouverts),
    inconnus: tellPart(bilan.inconnus),
    majorite_connue: bilan.majoriteConnue,
  };
}
