import { z } from 'zod';
import { noParameter, plainText } from '../../http/query.js';
import { DATA_INCLUSION_FIELDS, type Field } from '../columns/fields.js';
import { FORMATS } from '../reading/detect-format.js';
import { STATUTS_IMPORT } from './import-depose.js';

const OTHER_FIELDS = [
  'nom_officiel',
  'nom_usuel',
  'enseigne',
  'raison_sociale',
  'gestionnaire',
  'departement',
  'point',
  'latitude_approchee',
  'longitude_approchee',
  'code_insee_deduit',
  'commune_deduite',
  'prise_rdv',
  'commentaire',
  'contexte',
  'type_structure',
  'horaires_lundi',
  'horaires_mardi',
  'horaires_mercredi',
  'horaires_jeudi',
  'horaires_vendredi',
  'horaires_samedi',
  'horaires_dimanche',
] as const satisfies readonly Field[];

const champ = z.enum([...DATA_INCLUSION_FIELDS, ...OTHER_FIELDS]).meta({ id: 'ChampImport' });

const source = plainText(80)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'Des lettres minuscules, des chiffres et des tirets.')
  .describe('D’où vient la liste ; le nom du fichier sinon');

export const uploadQuery = z.strictObject({
  nom: plainText(200).min(1, 'Le nom du fichier est attendu.').describe('Le nom du fichier'),
});

export const importsQuery = noParameter;

export const importParams = z.strictObject({ id: plainText(60) });

export const columnsBody = z.strictObject({
  colonnes: z
    .array(z.strictObject({ nom: plainText(10_000), champ: champ.nullable() }))
    .max(500)
    .describe('Les colonnes corrigées, par leur titre ; null : à ne pas reprendre'),
  source: source.nullish(),
  modele: plainText(60).nullish().describe('Le type des structures de la liste, s’il est unique'),
});

const counts = z.object({ crees: z.int(), modifies: z.int(), inchanges: z.int() });

const reason = z.object({
  motif: z.string(),
  nombre: z.int(),
  ligne: z.int(),
  colonne: z.string().nullable(),
  exemple: z.string(),
  suggestion: z.string(),
});

export const importReport = z
  .object({
    source: z.string(),
    deja_importe_le: z.string().nullable(),
    duree_ms: z.int(),
    lignes: z.int(),
    structures: counts,
    services: counts,
    refusees: z.int(),
    remarques: z.int(),
    refus: z.array(reason),
    avertissements: z.array(reason),
    colonnes_ignorees: z.array(z.string()),
    conseils: z.array(z.string()),
  })
  .meta({ id: 'RapportImport' });

export const undoneReport = z
  .object({
    structures_retirees: z.int(),
    structures_gardees: z.int().describe('Quelqu’un les a modifiées depuis'),
    services_retires: z.int(),
    services_gardes: z.int(),
    champs_remis: z.int(),
    champs_gardes: z.int().describe('Modifiés ou confirmés depuis'),
  })
  .meta({ id: 'BilanAnnulation' });

const line = {
  id: z.uuid(),
  fichier: z.string(),
  octets: z.int(),
  source: z.string().nullable(),
  modele: z.string().nullable(),
  statut: z.enum(STATUTS_IMPORT),
  lignes_lues: z.int().nullable().describe('De ce qui est en cours'),
  probleme: z.string().nullable(),
  cree_le: z.string(),
  fini_le: z.string().nullable(),
  defait_le: z.string().nullable(),
};

export const importAnswer = z
  .object({
    ...line,
    apercu: z.object({
      format: z.enum(FORMATS),
      encodage: z.string().nullable(),
      separateur: z.string().nullable(),
      colonnes: z.array(
        z.object({
          nom: z.string(),
          champ: z.string().nullable(),
          devine: z.string().nullable(),
        }),
      ),
      premieres_lignes: z.array(z.array(z.string())),
      nom_trouve: z.boolean(),
    }),
    essai: importReport.nullable(),
    rapport: importReport.nullable(),
    bilan: undoneReport.nullable(),
  })
  .meta({ id: 'ImportDepose' });

export const importsAnswer = z.object({ items: z.array(z.object(line)) }).meta({ id: 'Imports' });

export type UploadQuery = z.infer<typeof uploadQuery>;
export type ImportParams = z.infer<typeof importParams>;
export type ColumnsBody = z.infer<typeof columnsBody>;
export type ImportAnswer = z.infer<typeof importAnswer>;
export type ImportsAnswer = z.infer<typeof importsAnswer>;
