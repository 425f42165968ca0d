import { z } from 'zod';
import { FONCTIONS } from '../../../accounts/acteur.js';
import { pageOf, plainText, wholeNumber } from '../../../http/query.js';
import { companyAnswer } from '../companies/companies.schema.js';
import { ORIGINES, STATUTS_DE_REVENDICATION } from './claim.js';

const SIZE_MAX = 200;
const SIZE_DEFAULT = 50;

const text = z.string().nullable();
const statut = z.enum(STATUTS_DE_REVENDICATION).meta({ id: 'StatutDeRevendication' });

export const claimSchema = z
  .object({
    id: z.string(),
    origine: z.enum(ORIGINES).describe('inscription : la structure n’était pas au catalogue'),
    statut,
    message: text,
    motif: text.describe('Pourquoi elle est refusée'),
    cree_le: z.string(),
    decidee_le: text,
    decidee_par: text,
    structure: z.object({
      id: z.string(),
      nom: z.string(),
      statut: z.string(),
      type_structure: text,
      siret: text,
      commune: text,
      code_postal: text,
      adresse: text,
    }),
    demandeur: z
      .object({ compte_id: z.string(), nom: text, courriel: z.string() })
      .nullable()
      .describe('Nul quand la personne a fait effacer son compte'),
    de_moi: z.boolean(),
    peut_decider: z.boolean(),
    verification: z
      .object({
        etat: z.enum(['active', 'cessee', 'inconnue', 'non_verifie', 'sans_siret']),
        entreprise: companyAnswer.nullable(),
        sans_siret_motif: text,
        verifiee_le: z.string(),
      })
      .nullable()
      .describe('Ce que Recherche d’entreprises disait le jour de l’inscription'),
    a_un_responsable: z.boolean(),
    concurrentes: z
      .array(z.string())
      .describe('Les autres demandes en attente pour cette structure ; pour qui décide'),
  })
  .meta({ id: 'Revendication' });

export const claimsQuery = z.strictObject({
  statut: statut.optional(),
  vue: z
    .enum(['miennes', 'territoire'])
    .optional()
    .describe('Les deux ensemble quand rien n’est dit'),
  page: wholeNumber(1, 100_000).default(1),
  size: wholeNumber(1, SIZE_MAX).default(SIZE_DEFAULT),
});

export const claimsAnswer = pageOf(claimSchema).meta({ id: 'Revendications' });

export const claimParams = z.strictObject({ id: z.uuid('Cette demande n’existe pas.') });

export const decisionBody = z.strictObject({
  decision: z.enum(['accepter', 'refuser']),
  motif: plainText(2_000).trim().optional().describe('Nécessaire pour refuser'),
  fonction: z
    .enum(FONCTIONS)
    .exclude(['candidat'])
    .optional()
    .describe('Par défaut responsable, ou éditeur quand quelqu’un répond déjà de la structure'),
});

export type ClaimAnswer = z.infer<typeof claimSchema>;
export type ClaimsQuery = z.infer<typeof claimsQuery>;
export type ClaimsAnswer = z.infer<typeof claimsAnswer>;
export type ClaimParams = z.infer<typeof claimParams>;
export type DecisionBody = z.infer<typeof decisionBody>;
