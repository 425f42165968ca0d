import { z } from 'zod';

export const healthAnswer = z.object({ statut: z.literal('ok') });

export const readyAnswer = z.object({
  statut: z.enum(['pret', 'pas_pret']),
  parties: z.record(z.string(), z.boolean()),
});

export const configurationAnswer = z.object({
  version: z.string(),
  fond_de_carte: z.object({
    style_url: z.string().nullable(),
    attribution: z.string(),
  }),
  geocodeur: z.boolean(),
});

export type ReadyAnswer = z.infer<typeof readyAnswer>;
export type ConfigurationAnswer = z.infer<typeof configurationAnswer>;
