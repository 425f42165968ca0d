import { z } from 'zod';
import * as of from '../../sheet.schema.js';

export const closeBody = z.strictObject({
  le: z.iso.date('Écrivez une date qui existe, comme 2026-11-30.'),
  successeur_id: of.id.nullable().optional().describe('La structure qui prend la suite'),
});

export const closedAnswer = z
  .object({
    id: z.string(),
    version: z.int(),
    statut: z.string(),
    fermee_le: z.string().nullable(),
    successeur_id: z.string().nullable(),
  })
  .meta({ id: 'FermetureDefinitive' });

export type CloseBody = z.infer<typeof closeBody>;
export type ClosedAnswer = z.infer<typeof closedAnswer>;
