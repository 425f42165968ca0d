import { z } from 'zod';
import { noParameter } from '../../../http/query.js';
import { FAMILLES } from '../answers/answers.schema.js';

export const followUpsQuery = noParameter;

const suite = z
  .object({
    id: z.uuid(),
    nature: z
      .enum(['rebond', 'fait_faux'])
      .describe('rebond : l’adresse ne reçoit plus ; fait_faux : quelqu’un dit ce qui est faux'),
    structure_id: z.string(),
    structure_nom: z.string(),
    objet: z.enum(['structure', 'service']),
    objet_id: z.string(),
    nom: z.string(),
    telephone: z.string().nullable().describe('Qui appeler'),
    famille: z.enum(FAMILLES).nullable(),
    courriel: z.string().nullable().describe('L’adresse qui ne reçoit plus, ou celle qui le dit'),
    message: z.string().nullable(),
    ouverte_le: z.string(),
  })
  .meta({ id: 'SuiteADonner' });

export const followUpsAnswer = z
  .object({ items: z.array(suite).describe('Les 200 plus récentes de vos territoires') })
  .meta({ id: 'SuitesADonner' });

export const followUpParams = z.strictObject({ id: z.uuid('Cette suite à donner n’existe pas.') });

export const closeBody = z.strictObject({
  adresse_valable: z
    .boolean()
    .default(false)
    .describe('L’adresse reçoit de nouveau : on peut y écrire'),
});

export const closedAnswer = z.object({ close: z.literal(true) }).meta({ id: 'SuiteClose' });

export type FollowUpsAnswer = z.infer<typeof followUpsAnswer>;
export type FollowUpParams = z.infer<typeof followUpParams>;
export type CloseBody = z.infer<typeof closeBody>;
export type ClosedAnswer = z.infer<typeof closedAnswer>;
