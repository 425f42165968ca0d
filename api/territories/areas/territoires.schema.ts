import { z } from 'zod';
import { pageOf, pageQuery, plainText } from '../../http/query.js';
import { TERRITOIRE_TYPES } from './area.js';

export const territoiresQuery = z.strictObject({
  type: z.enum(TERRITOIRE_TYPES).optional(),
  q: plainText(100).default(''),
  ...pageQuery,
});

export const territoireParams = z.strictObject({ id: plainText(120) });

const territoire = z
  .object({
    id: z.string(),
    type: z.enum(TERRITOIRE_TYPES),
    nom: z.string(),
    code: z.string().nullable().describe('Code officiel ou SIREN, quand il y en a un'),
    departements: z
      .array(z.object({ code: z.string(), nom: z.string() }))
      .describe('Tous ceux de ses communes'),
    communes_total: z.int(),
    population: z.int(),
    source: z.string().nullable(),
  })
  .meta({ id: 'TerritoireResume' });

export const territoiresAnswer = pageOf(territoire).meta({ id: 'PageTerritoires' });
export const territoireAnswer = territoire
  .extend({
    communes: z.array(
      z.object({
        code: z.string(),
        nom: z.string(),
        population: z.int().nullable(),
        latitude: z.number().nullable().describe('Du centre de la commune'),
        longitude: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'Territoire' });

export type TerritoiresQuery = z.infer<typeof territoiresQuery>;
export type TerritoireParams = z.infer<typeof territoireParams>;
export type TerritoiresAnswer = z.infer<typeof territoiresAnswer>;
export type TerritoireAnswer = z.infer<typeof territoireAnswer>;
export type TerritoireItem = z.infer<typeof territoire>;
