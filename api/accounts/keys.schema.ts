import { z } from 'zod';
import { plainText } from '../http/query.js';
import { PORTEES } from './may-use-key.js';

export const keyBody = z.strictObject({
  nom: plainText(100).trim().min(1, 'Donnez un nom à cette clé : à quoi sert-elle ?'),
  portees: z
    .array(z.enum(PORTEES))
    .min(1, 'Choisissez au moins une portée.')
    .max(PORTEES.length)
    .describe('lecture : ce que vous voyez ; ecriture:structure : les fiches que vous modifiez'),
  jours: z.int().min(1).max(730).default(365).describe('Durée de validité, en jours'),
});

const key = z.object({
  id: z.string(),
  nom: z.string(),
  prefixe: z.string().describe('Le début de la clé, pour la reconnaître'),
  portees: z.array(z.string()),
  cree_le: z.string(),
  expire_le: z.string().nullable(),
  derniere_utilisation: z.string().nullable().describe('Le jour, AAAA-MM-JJ'),
  revoquee_le: z.string().nullable(),
});

export const keysAnswer = z.object({ items: z.array(key) }).meta({ id: 'ClesApi' });

export const newKeyAnswer = key
  .extend({ cle: z.string().describe('La clé entière : elle n’est montrée que cette fois') })
  .meta({ id: 'NouvelleCleApi' });

export const keyParams = z.strictObject({ id: z.uuid('Cette clé n’existe pas.') });

export type KeyBody = z.infer<typeof keyBody>;
export type KeysAnswer = z.infer<typeof keysAnswer>;
export type NewKeyAnswer = z.infer<typeof newKeyAnswer>;
export type KeyParams = z.infer<typeof keyParams>;
