import { z } from 'zod';

export const localMail = z
  .object({
    id: z.int(),
    a: z.string(),
    gabarit: z.string(),
    sujet: z.string(),
    texte: z.string(),
    recu_le: z.iso.datetime(),
  })
  .meta({ id: 'CourrielLocal' });

export const localMailsAnswer = z
  .object({ items: z.array(localMail).describe('Les 200 derniers, le plus récent d’abord') })
  .meta({ id: 'CourrielsLocaux' });

export type LocalMailsAnswer = z.infer<typeof localMailsAnswer>;
