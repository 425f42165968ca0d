import { z } from 'zod';
import { OBJETS } from '../catalogue/edition/sheet.js';
import { plainText } from '../http/query.js';
import { isStorable } from './is-storable.js';
import { NATURES, STATUTS_DE_PROPOSITION } from './proposals/proposition.js';

export const id = plainText(300).min(1);
export const objet = z.enum(OBJETS).meta({ id: 'ObjetDeFiche' });
export const nature = z.enum(NATURES).meta({ id: 'NatureDeDemande' });
export const statutDeDemande = z.enum(STATUTS_DE_PROPOSITION).meta({ id: 'StatutDeDemande' });
export const version = z.int().min(1).max(2_147_483_647);

const FIELDS_MAX = 100;

/** Fields as they were typed: each is checked by what it must be, and told. */
export const champsBody = z
  .record(plainText(100), z.unknown())
  .refine((champs) => Object.keys(champs).length <= FIELDS_MAX, `Au plus ${FIELDS_MAX} champs.`)
  .refine(isStorable, 'Un champ contient du texte illisible, ou trop de niveaux.');

export const champs = z
  .record(z.string(), z.unknown())
  .describe('Les champs de la fiche par leur nom');

export const noms = z
  .record(z.string(), z.string())
  .describe('Comment se nomme ce que des champs désignent par un identifiant ou un code');

export const sheetParams = z.strictObject({ objet: z.enum(OBJETS), id });
export const idParams = z.strictObject({ id });

export const fieldErrors = z.array(
  z.object({ champ: z.string(), message: z.string() }).meta({ id: 'ErreurDeChamp' }),
);

export type SheetParams = z.infer<typeof sheetParams>;
export type IdParams = z.infer<typeof idParams>;
