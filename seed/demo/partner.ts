import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { RESEAUX_PORTEURS } from '../../api/catalogue/vocabulaires/reseaux-porteurs.js';
import { valeursDe } from '../../api/catalogue/vocabulaires/terme.js';
import { TYPES_STRUCTURE } from '../../api/catalogue/vocabulaires/types-structure.js';
import { locateSeedFile } from './locate-seed-file.js';

const partnerSchema = z.strictObject({
  id: z.string(),
  nom: z.string().min(3).max(150),
  type: z.enum(valeursDe(TYPES_STRUCTURE)),
  gestionnaire: z.string().optional(),
  gestionnaire_id: z.string().optional(),
  adresse: z.string().optional(),
  code_postal: z.string().length(5).optional(),
  commune: z.string().optional(),
  code_insee: z.string().length(5).optional(),
  departement: z.string(),
  point: z.tuple([z.number(), z.number()]).optional(),
  telephone: z.e164().optional(),
  site_web: z.url().optional(),
  siret: z.string().length(14).optional(),
  reseaux: z.array(z.enum(valeursDe(RESEAUX_PORTEURS))).optional(),
  ages: z
    .strictObject({
      min: z.int().nullable(),
      max: z.int().nullable(),
      handicap: z.int().nullable(),
    })
    .optional(),
  horaires: z.string().optional(),
  zone: z.array(z.string()).optional(),
  faits: z.string().optional(),
  a_confirmer: z.array(z.string()),
  source: z.strictObject({
    nom: z.string(),
    url: z.url().nullable(),
    annee: z.int().nullable(),
  }),
});

/** One verified partner, as its source tells it. */
export type Partner = z.infer<typeof partnerSchema>;

export const PARTNERS_FILE = 'partenaires.jsonl';

export const readPartnersText = (): string => readFileSync(locateSeedFile(PARTNERS_FILE), 'utf8');

export function parsePartners(text: string): readonly Partner[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => partnerSchema.parse(JSON.parse(line)));
}
