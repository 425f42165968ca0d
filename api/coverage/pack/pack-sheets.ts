import { sayDate } from '../../pdf/french-words.js';
import { METHODE, METHODE_DES_DEMANDES, MODES_DITS } from '../coverage-words.js';
import {
  column,
  HOW_TO_READ,
  type LabelledSheet,
  methodSheet,
  NEED_COLUMNS,
  REASON_COLUMNS,
  sayNeed,
  sayReason,
  sayState,
  STATE_COLUMNS,
  yesOrNo,
} from '../labelled.js';
import { comparisonSheets } from './comparison-sheet.js';
import { changesSheets, demandSheets, scenarioSheets } from './moving-sheets.js';
import { offersSheet } from './offers-sheet.js';
import type { Pack } from './pack.js';

/** The figures of the printed pages, and every gap and offer. */
export function packSheets(pack: Pack): readonly LabelledSheet[] {
  return [
    needsSheet(pack),
    ...comparisonSheets(pack),
    gapsSheet(pack),
    offersSheet(pack),
    ...demandSheets(pack),
    ...changesSheets(pack),
    ...scenarioSheets(pack),
    ...absentSheets(pack),
    methodSheet(sayMethod(pack)),
  ];
}

function needsSheet({ needs }: Pack): LabelledSheet {
  const columns = [
    ...NEED_COLUMNS,
    column('jeunes', 'Jeunes de 16 à 25 ans', 22),
    column('couverts', 'Couverts'),
    column('a_confirmer', 'À confirmer'),
    column('non_couverts', 'Sans solution'),
    column('inconnus', 'Horaires inconnus', 18),
    ...REASON_COLUMNS,
  ];
  const lines = needs.map(({ slug, bilan, raison }) => ({
    ...sayNeed(slug),
    jeunes: bilan.jeunes,
    couverts: bilan.couverts,
    a_confirmer: bilan.a_confirmer,
    non_couverts: bilan.non_couverts,
    inconnus: bilan.inconnus,
    ...sayReason(raison),
  }));
  return { name: 'Besoins', columns, lines };
}

function gapsSheet({ gaps }: Pack): LabelledSheet {
  const columns = [
    column('code', 'Code INSEE', 12),
    column('commune', 'Commune', 30),
    ...NEED_COLUMNS,
    column('jeunes', 'Jeunes de 16 à 25 ans', 22),
    column('jeunes_estimes', 'Nombre estimé', 15),
    ...STATE_COLUMNS,
    ...REASON_COLUMNS,
    column('offres_a_confirmer', 'Offres à confirmer', 18),
  ];
  const lines = gaps.map(({ code, nom, besoin, jeunes, jeunesEstimes, etat, raison, ...gap }) => ({
    code,
    commune: nom,
    ...sayNeed(besoin),
    jeunes,
    jeunes_estimes: yesOrNo(jeunesEstimes),
    ...sayState(etat),
    ...sayReason(raison),
    offres_a_confirmer: gap.offresAConfirmer,
  }));
  return { name: 'Manques', columns, lines };
}

function absentSheets({ absents }: Pack): readonly LabelledSheet[] {
  if (absents.length === 0) return [];
  const columns = [
    column('dispositif', 'Dispositif sans lieu ici', 50),
    column('dispositif_code', 'Code du dispositif', 40),
    column('ou', 'Où l’on y entre', 50),
    column('offres_atteintes', 'Offres à portée, hors du territoire', 33),
  ];
  const lines = absents.map(({ slug, nom, ou, offres_atteintes }) => ({
    dispositif: nom,
    dispositif_code: slug,
    ou,
    offres_atteintes,
  }));
  return [{ name: 'Dispositifs absents', columns, lines }];
}

function sayMethod(pack: Pack): readonly string[] {
  const { territory, conditions, jour, outlines, comparison, demand, changes, scenario } = pack;
  return [
    `${territory.nom} (${territory.kind.toLowerCase()}). Situation du ${sayDate(jour)}.`,
    ...conditions,
    ...(comparison?.groupe ? [`Territoires comparables : ${comparison.groupe}.`] : []),
    ...(changes ? [`Évolution depuis l’instantané du ${sayDate(changes.avant.jour)}.`] : []),
    ...(scenario ? [sayScenario(scenario)] : []),
    ...METHODE,
    ...(demand ? [METHODE_DES_DEMANDES] : []),
    `Cartes du dossier imprimé : ${outlines}.`,
    HOW_TO_READ,
  ];
}

const sayScenario = ({ nom, effect }: NonNullable<Pack['scenario']>): string =>
  `Scénario « ${nom} » : ${effect.territoire.nom}, ${MODES_DITS[effect.mode]}, en ${effect.duree_max} minutes au plus.`;
