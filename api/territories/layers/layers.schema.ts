import { z } from 'zod';
import { plainText } from '../../http/query.js';
import { FRR_CLASSEMENTS } from './read-frr-table.js';

export const layersQuery = z.strictObject({
  territoire: plainText(200)
    .default('region:76')
    .describe('region|departement|arrondissement|epci|zone-emploi|mission-locale|commune:CODE'),
});

export const zonagesAnswer = z
  .object({
    sources: z.object({
      zrr_2022: z.string(),
      zone_emploi_2020: z.string(),
      frr: z.string().nullable().describe('Nul tant que la liste n’a pas été importée'),
      qpv: z.string().nullable().describe('Nul tant que les quartiers n’ont pas été importés'),
    }),
    items: z.array(
      z.object({
        code_commune: z.string(),
        nom: z.string(),
        zrr_2022: z.boolean().nullable(),
        zone_emploi_2020: z.string().nullable(),
        frr: z.enum(FRR_CLASSEMENTS).nullable(),
        qpv: z.array(z.string()).describe('Codes des quartiers prioritaires de la commune'),
      }),
    ),
  })
  .meta({ id: 'Zonages' });

const position = z.array(z.number());
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
]);

export const quartiersAnswer = z
  .object({
    type: z.literal('FeatureCollection'),
    attribution: z.string().nullable().describe('Nul tant que rien n’a été importé'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        geometry,
        properties: z.object({
          code: z.string(),
          nom: z.string().nullable(),
          communes: z.array(z.string()),
        }),
      }),
    ),
  })
  .meta({ id: 'QuartiersPrioritaires' });

export type LayersQuery = z.infer<typeof layersQuery>;
export type ZonagesAnswer = z.infer<typeof zonagesAnswer>;
export type QuartiersAnswer = z.infer<typeof quartiersAnswer>;
