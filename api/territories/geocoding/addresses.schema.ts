import { z } from 'zod';
import { plainText } from '../../http/query.js';
import { ADDRESS_PRECISIONS } from './geocoder.js';

/** In a body: what is typed may be a young person's home, and addresses of pages are logged. */
export const addressesBody = z.strictObject({
  q: plainText(200),
  limite: z.int().min(1, 'Au moins 1.').max(20, 'Au plus 20.').default(6),
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

export type AddressesBody = z.infer<typeof addressesBody>;
export type AddressesAnswer = z.infer<typeof addressesAnswer>;
