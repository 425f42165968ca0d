import { z } from 'zod';

export const healthAnswer = z.object({ statut: z.literal('ok') }).meta({ id: 'EnVie' });

export const readyAnswer = z
  .object({
    statut: z.enum(['pret', 'pas_pret']),
    parties: z.record(z.string(), z.boolean()),
  })
  .meta({ id: 'Pret' });

export const configurationAnswer = z
  .object({
    version: z.string(),
    fond_de_carte: z.object({
      style_url: z.string().nullable(),
      attribution: z.string(),
    }),
    geocodeur: z.boolean(),
  })
  .meta({ id: 'Configuration' });

/** What every refusal answers: a code for programs, a sentence for people. */
export const erreurAnswer = z
  .object({
    code: z.string().describe('Stable, pour les programmes'),
    message: z.string().describe('Une phrase en français, à montrer telle quelle'),
    details: z.unknown().optional().describe('Selon le code : les champs en cause'),
  })
  .meta({ id: 'Erreur' });

export type ReadyAnswer = z.infer<typeof readyAnswer>;
export type ConfigurationAnswer = z.infer<typeof configurationAnswer>;
