import { z } from 'zod';

export const termeSchema = z
  .object({
    value: z.string(),
    label: z.string(),
    description: z.string().nullable(),
  })
  .meta({ id: 'Terme' });

export const sourceSchema = z
  .object({
    slug: z.string(),
    nom: z.string(),
    description: z.string().nullable(),
  })
  .meta({ id: 'Source' });

export const typeStructureSchema = termeSchema
  .extend({ pluriel: z.string() })
  .meta({ id: 'TypeStructureTerme' });

export const noParameter = z.strictObject({});

export type TypeStructureTerme = z.infer<typeof typeStructureSchema>;
