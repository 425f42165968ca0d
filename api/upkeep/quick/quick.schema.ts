import { z } from 'zod';
import { plainText } from '../../http/query.js';
import * as of from '../sheet.schema.js';

const PLACES_MAX = 100_000;
const MOTIF_MAX = 500;

const day = z.iso.date('Écrivez une date qui existe, comme 2026-11-30.');
const places = z.int().min(0).max(PLACES_MAX).nullable();

export const placesBody = z.strictObject({
  places_disponibles: places.describe('0 : complet ; nul : on ne sait plus'),
});

export const placesAnswer = z
  .object({
    version: z.int(),
    places_disponibles: places,
    avant: places.describe('Pour défaire : à rendre tel quel'),
  })
  .meta({ id: 'PlacesDites' });

export const closureBody = z.strictObject({
  du: day.optional().describe('Aujourd’hui, sans autre précision'),
  au: day.nullable().default(null).describe('Le dernier jour ; nul tant qu’on ne sait pas'),
  motif: plainText(MOTIF_MAX).trim().nullable().default(null),
});

export const closureAnswer = z
  .object({ id: z.string(), version: z.int(), champs: of.champs })
  .meta({ id: 'FermetureDite' });

export const reopenedAnswer = z.object({ id: z.string() }).meta({ id: 'FermetureLevee' });

export const cancelBody = z.strictObject({ date: day });
export const sessionParams = z.strictObject({ id: of.id, date: day });

export const sessionAnswer = z
  .object({ version: z.int(), date: z.string(), annulee: z.boolean() })
  .meta({ id: 'SeanceDite' });

export type PlacesBody = z.infer<typeof placesBody>;
export type PlacesAnswer = z.infer<typeof placesAnswer>;
export type ClosureBody = z.infer<typeof closureBody>;
export type ClosureAnswer = z.infer<typeof closureAnswer>;
export type ReopenedAnswer = z.infer<typeof reopenedAnswer>;
export type CancelBody = z.infer<typeof cancelBody>;
export type SessionParams = z.infer<typeof sessionParams>;
export type SessionAnswer = z.infer<typeof sessionAnswer>;
