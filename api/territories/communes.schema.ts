import { z } from 'zod';
import { plainText, wholeNumber } from '../http/query.js';
import { codeCommune } from './code-commune.schema.js';

const named = z.object({ code: z.string(), nom: z.string() }).meta({ id: 'Nomme' });

export const communesQuery = z.strictObject({
  q: plainText(100).default(''),
  limite: wholeNumber(1, 100).default(8),
});

export const communeParams = z.strictObject({ code: codeCommune });

const commune = z.object({
  code: z.string().describe('Code INSEE de la commune'),
  nom: z.string(),
  codes_postaux: z.array(z.string()),
  departement: named,
  epci: z.object({ siren: z.string(), nom: z.string() }).nullable(),
  population: z.int().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  centre_approximatif: z
    .boolean()
    .describe('Vrai quand le centre est emprunté aux communes fusionnées ou à celle d’avant'),
});

export const communesAnswer = z
  .object({
    items: z.array(
      commune.extend({
        ancien_nom: z
          .string()
          .nullable()
          .describe('Le nom d’avant, quand c’est lui qui a été reconnu'),
      }),
    ),
  })
  .meta({ id: 'Communes' });

export const communeAnswer = commune
  .extend({
    region: named,
    arrondissement: named.nullable(),
    epci: z
      .object({
        siren: z.string(),
        nom: z.string(),
        type: z.string(),
        departements: z.array(z.string()).describe('Tous ceux de ses communes'),
      })
      .nullable(),
    zone_emploi_2020: z.string().nullable(),
    zrr_2022: z.boolean().nullable(),
    anciens_codes: z.array(z.string()),
    territoires: z
      .array(z.object({ id: z.string(), type: z.string(), nom: z.string() }))
      .describe(
        'Les territoires de mission locale, et les autres listes de communes, qui la comptent',
      ),
  })
  .meta({ id: 'Commune' });

export type CommuneParams = z.infer<typeof communeParams>;
export type CommunesQuery = z.infer<typeof communesQuery>;
export type CommunesAnswer = z.infer<typeof communesAnswer>;
export type CommuneAnswer = z.infer<typeof communeAnswer>;
export type CommuneItem = z.infer<typeof commune>;
