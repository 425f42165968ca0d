import { z } from 'zod';
import { plainText, wholeNumber } from '../../http/query.js';
import { ADDRESS_PRECISIONS } from './geocoder.js';

export const addressesQuery = z.strictObject({
  q: plainText(200).default(''),
  limite: wholeNumber(1, 20).default(6),
});

export const addressesAnswer = z
  .object({
    items: z.array(
      z.object({
        libelle: z.string(),
        precision: z.enum(ADDRESS_PRECISIONS),
        latitude: z.number(),
        longitude: z.number(),
        code_insee: z.string(),
        code_postal: z.string().nullable(),
        commune: z.string(),
      }),
    ),
    origine: z
      .enum(['geoplateforme', 'communes'])
      .describe(
        'communes : l’adresse n’a pas pu être cherchée, les points sont des centres de commune',
      ),
    message: z.string().nullable(),
  })
  .meta({ id: 'Adresses' });

export type AddressesQuery = z.infer<typeof addressesQuery>;
export type AddressesAnswer = z.infer<typeof addressesAnswer>;
