import { z } from 'zod';

export const termeSchema = z.object({
  value: z.string(),
  label: z.string(),
  description: z.string().nullable(),
});

export const sourceSchema = z.object({
  slug: z.string(),
  nom: z.string(),
  description: z.string().nullable(),
});

export const typeStructureSchema = termeSchema.extend({ pluriel: z.string() });

export const noParameter = z.strictObject({});

export type TypeStructureTerme = z.infer<typeof typeStructureSchema>;
