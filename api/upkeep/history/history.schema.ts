import { z } from 'zod';
import { VOIES } from '../../catalogue/edition/sheet.js';
import { pageOf, wholeNumber } from '../../http/query.js';
import * as of from '../sheet.schema.js';

const PAGE_SIZE = 50;
const moment = z.enum(['avant', 'apres']);

export const historyQuery = z.strictObject({
  page: wholeNumber(1, 100_000).default(1),
  size: wholeNumber(1, 200).default(PAGE_SIZE),
});

const changement = z
  .object({ champ: z.string(), libelle: z.string(), avant: z.unknown(), apres: z.unknown() })
  .meta({ id: 'ChangementDeChamp' });

const entree = z
  .object({
    id: z.int().describe('Nomme l’état de la fiche juste après'),
    version: z.int(),
    action: z.enum(['creation', 'modification', 'suppression', 'confirmation']),
    le: z.string(),
    voie: z.enum(VOIES),
    auteur: z.string(),
    changements: z.array(changement),
  })
  .meta({ id: 'EntreeDHistorique' });

export const historyAnswer = pageOf(entree)
  .extend({
    noms: of.noms,
    titre: z.string(),
    existe: z.boolean(),
    version: z.int().nullable(),
    peut_retablir: z.boolean(),
  })
  .meta({ id: 'HistoriqueDeFiche' });

export const stateParams = of.sheetParams.extend({ historique: wholeNumber(1, 9_999_999_999) });
export const stateQuery = z.strictObject({ moment: moment.default('apres') });

export const stateAnswer = z
  .object({ champs: of.champs.nullable().describe('Nul : la fiche n’existait pas alors') })
  .meta({ id: 'EtatDeFiche' });

export const restoreBody = z.strictObject({
  historique_id: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
  moment: moment.default('apres').describe('L’état juste avant, ou juste après cette ligne'),
  version: of.version.nullable().describe('La version lue ; nulle quand la fiche est supprimée'),
});

export const restoreAnswer = z
  .object({
    version: z.int(),
    publies: z.array(z.string()).readonly(),
    en_attente: z.array(z.string()).readonly(),
  })
  .meta({ id: 'EtatRetabli' });

export type HistoryQuery = z.infer<typeof historyQuery>;
export type HistoryAnswer = z.infer<typeof historyAnswer>;
export type StateParams = z.infer<typeof stateParams>;
export type StateQuery = z.infer<typeof stateQuery>;
export type StateAnswer = z.infer<typeof stateAnswer>;
export type RestoreBody = z.infer<typeof restoreBody>;
export type RestoreAnswer = z.infer<typeof restoreAnswer>;
