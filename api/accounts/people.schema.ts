import { z } from 'zod';
import { pageOf, plainText, wholeNumber } from '../http/query.js';
import { roleValue } from './me.schema.js';

const ROLE_NAMES = ['conseiller', 'partenaire', 'gestionnaire', 'administrateur'] as const;

const SIZE_MAX = 200;
const SIZE_DEFAULT = 50;
const ROLES_MAX = 100;

export const peopleQuery = z.strictObject({
  role: z.enum(ROLE_NAMES).optional(),
  page: wholeNumber(1, 100_000).default(1),
  size: wholeNumber(1, SIZE_MAX).default(SIZE_DEFAULT),
});

/** What is looked for is somebody: it goes in a body, never in an address. */
export const peopleSearchBody = z.strictObject({
  q: plainText(200).trim().default('').describe('Un nom ou une adresse, en entier ou en partie'),
  role: z.enum(ROLE_NAMES).optional(),
  page: z.int().min(1).max(100_000).default(1),
  size: z.int().min(1).max(SIZE_MAX).default(SIZE_DEFAULT),
});

const person = z.object({
  id: z.string(),
  courriel: z.string(),
  nom: z.string().nullable(),
  roles: z.array(roleValue),
  cree_le: z.string(),
  suspendu_le: z.string().nullable(),
  derniere_connexion: z.string().nullable(),
});

export const peopleAnswer = pageOf(person).meta({ id: 'Comptes' });
export const personAnswer = person.meta({ id: 'Compte' });

export const personParams = z.strictObject({ id: z.uuid('Ce compte n’existe pas.') });

export const newPersonBody = z.strictObject({
  courriel: plainText(254).min(3, 'Écrivez son adresse électronique.'),
  nom: plainText(200).trim().min(1).optional(),
  roles: z.array(roleValue).max(ROLES_MAX).default([]),
});

export const personBody = z.strictObject({
  roles: z
    .array(roleValue)
    .max(ROLES_MAX)
    .optional()
    .describe('Tous ses rôles, à la place des anciens'),
  suspendu: z.boolean().optional(),
});

export const journalQuery = z.strictObject({
  compte_id: z.uuid('Ce compte n’existe pas.').optional(),
  page: wholeNumber(1, 100_000).default(1),
  size: wholeNumber(1, SIZE_MAX).default(SIZE_DEFAULT),
});

export const journalAnswer = pageOf(
  z.object({
    id: z.int(),
    le: z.string(),
    compte_id: z.string().nullable(),
    courriel: z.string().nullable(),
    voie: z.string(),
    resultat: z.string(),
    reseau: z.string().nullable().describe('Le réseau d’où l’on s’est connecté, pas l’adresse'),
  }),
).meta({ id: 'JournalDesConnexions' });

export type PeopleQuery = z.infer<typeof peopleQuery>;
export type PeopleSearchBody = z.infer<typeof peopleSearchBody>;
export type PeopleAnswer = z.infer<typeof peopleAnswer>;
export type PersonAnswer = z.infer<typeof personAnswer>;
export type PersonParams = z.infer<typeof personParams>;
export type NewPersonBody = z.infer<typeof newPersonBody>;
export type PersonBody = z.infer<typeof personBody>;
export type JournalQuery = z.infer<typeof journalQuery>;
export type JournalAnswer = z.infer<typeof journalAnswer>;
