import { z } from 'zod';

const precisionOfType = {
  housenumber: 'adresse',
  street: 'rue',
  locality: 'lieu_dit',
  municipality: 'commune',
} as const;

const feature = z.object({
  geometry: z.object({
    type: z.literal('Point'),
    coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  }),
  properties: z.object({
    label: z.string(),
    type: z.enum(['housenumber', 'street', 'locality', 'municipality']).catch('locality'),
    citycode: z.string(),
    city: z.string(),
    postcode: z.string().optional(),
  }),
});

/** What data.geopf.fr/geocodage/search answers, reduced to what we keep of it. */
export const geopfAnswer = z.object({ features: z.array(feature).max(100) }).transform((answer) =>
  answer.features.map(({ geometry, properties }) => ({
    libelle: properties.label,
    precision: precisionOfType[properties.type],
    latitude: geometry.coordinates[1],
    longitude: geometry.coordinates[0],
    code_insee: properties.citycode,
    code_postal: properties.postcode ?? null,
    commune: properties.city,
  })),
);
