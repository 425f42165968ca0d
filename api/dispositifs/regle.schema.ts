import { z } from 'zod';
import type { Eligibilite, Regle } from './regle.js';
import { SITUATIONS } from './situations.js';

const day = z.iso.date();

export const situationSchema = z.enum(SITUATIONS).meta({ id: 'Situation' });
export const natureSchema = z
  .enum(['droit', 'regle_du_site', 'pratique_locale'])
  .meta({ id: 'Nature' });
export const verdictSchema = z
  .enum(['eligible', 'non_eligible', 'a_verifier'])
  .meta({ id: 'Verdict' });

const assise = {
  id: z.string().min(1).max(200),
  effet: z.enum(['condition', 'consentement-parental', 'information']),
  nature: natureSchema,
  explication: z.string().min(1).max(1000),
  recours: z.string().max(1000).nullable().optional(),
  source_nom: z.string().min(1).max(300),
  source_url: z.string().max(2000).nullable(),
  reference_legale: z.string().max(300).nullable(),
  valable_du: day.nullable(),
  valable_au: day.nullable(),
  verifiee_le: day,
  verifiee_par: z.string().max(300).nullable().optional(),
  territoire: z.string().max(300).nullable().optional(),
};

const age = z.int().min(0).max(120);

const derogation = z
  .strictObject({
    situation: situationSchema.nullable(),
    precision: z.string().max(500).nullable(),
    valeur: age.nullable(),
  })
  .meta({ id: 'Derogation' });

const critere = z
  .strictObject({
    poids: z.int().min(1).max(100),
    situations: z.array(situationSchema).optional(),
    age_max: age.optional(),
  })
  .meta({ id: 'Critere' });

/** One condition of access, as the API shows it and as a service may carry its own. */
export const regleSchema = z
  .discriminatedUnion('sujet', [
    z.strictObject({
      ...assise,
      sujet: z.literal('age'),
      operateur: z.enum(['min', 'max']),
      valeur: age,
      si: z.array(derogation).optional(),
    }),
    z.strictObject({
      ...assise,
      sujet: z.literal('date'),
      operateur: z.literal('max'),
      valeur: day.nullable(),
    }),
    z.strictObject({
      ...assise,
      sujet: z.literal('departement'),
      operateur: z.literal('parmi'),
      valeur: z.array(z.string().max(3)).min(1),
    }),
    z.strictObject({
      ...assise,
      sujet: z.literal('situations'),
      operateur: z.literal('au-moins-un'),
      valeur: z.array(situationSchema).min(1),
    }),
    z.strictObject({
      ...assise,
      sujet: z.literal('criteres'),
      operateur: z.literal('au-moins'),
      valeur: z.int().min(1).max(100),
      criteres: z.array(critere).min(1),
    }),
    z.strictObject({ ...assise, sujet: z.literal('accueil'), operateur: z.literal('toujours') }),
    z.strictObject({ ...assise, sujet: situationSchema, operateur: z.enum(['vrai', 'faux']) }),
  ])
  .meta({ id: 'Regle' }) satisfies z.ZodType<Regle>;

export const raisonSchema = z
  .object({
    regle: z.string(),
    issue: z.enum(['satisfaite', 'non_satisfaite', 'inconnue', 'information']),
    explication: z.string().describe('Une phrase qui dit la borne, ce qui est su, et la source'),
    nature: natureSchema.nullable(),
    source_url: z.string().nullable(),
    verifiee_le: z.string().nullable(),
  })
  .meta({ id: 'Raison' });

export const eligibiliteSchema = z
  .object({
    verdict: verdictSchema,
    raisons: z.array(raisonSchema),
  })
  .meta({ id: 'Eligibilite' }) satisfies z.ZodType<Eligibilite>;
