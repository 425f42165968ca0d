import { z } from 'zod';

const position = z.tuple([z.number(), z.number()]);
const polygon = z.array(z.array(position));

const departement = z.object({
  type: z.literal('Feature'),
  geometry: z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
  properties: z.object({
    genre: z.literal('departement'),
    code: z.string(),
    nom: z.string(),
    occitanie: z.boolean(),
    approximatif: z
      .boolean()
      .describe('Tracé depuis les centres des communes, faute de contour officiel'),
  }),
});

const label = z.object({
  type: z.literal('Feature'),
  geometry: z.object({ type: z.literal('Point'), coordinates: position }),
  properties: z.object({
    genre: z.enum(['etiquette', 'ville']),
    code: z.string(),
    nom: z.string(),
    occitanie: z.boolean(),
    population: z.int().nullable(),
  }),
});

export const outlineAnswer = z
  .object({
    type: z.literal('FeatureCollection'),
    approximatif: z.boolean().describe('Vrai dès qu’un département d’Occitanie est approximatif'),
    attribution: z.string(),
    features: z.array(z.union([departement, label])),
  })
  .meta({ id: 'FondDeCarte' });

export type OutlineAnswer = z.infer<typeof outlineAnswer>;
export type OutlineFeature = OutlineAnswer['features'][number];
