import { z } from 'zod';

export const personalDataAnswer = z
  .object({
    le: z.string(),
    donnees: z
      .record(z.string(), z.unknown())
      .describe('Tout ce que Maillage sait de vous, rubrique par rubrique'),
  })
  .meta({ id: 'MesDonnees' });

export const erasedAnswer = z.object({ efface: z.literal(true) }).meta({ id: 'CompteEfface' });

export type PersonalDataAnswer = z.infer<typeof personalDataAnswer>;
export type ErasedAnswer = z.infer<typeof erasedAnswer>;
