import { z } from 'zod';
import { plainText } from '../../http/query.js';
import { TERRITORY_REF_TYPES } from '../territory-ref.js';
import { MAILLES_DESSINEES } from './group-areas.js';

export const contoursQuery = z.strictObject({
  territoire: plainText(120).describe(`${TERRITORY_REF_TYPES.join(', ')} : type:CODE`),
  maille: z.enum(MAILLES_DESSINEES).default('commune'),
});

const position = z.tuple([z.number(), z.number()]);

export const area = z.object({
  type: z.literal('Feature'),
  geometry: z.object({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(z.array(position))),
  }),
  properties: z.object({ code: z.string(), nom: z.string(), approximatif: z.boolean() }),
});

export const contoursAnswer = z
  .object({
    type: z.literal('FeatureCollection'),
    approximatif: z
      .boolean()
      .describe('Vrai dès qu’un contour est tracé depuis les centres des communes'),
    attribution: z.string(),
    features: z.array(area),
  })
  .meta({ id: 'Contours' });

export type ContoursQuery = z.infer<typeof contoursQuery>;
export type ContoursAnswer = z.infer<typeof contoursAnswer>;
