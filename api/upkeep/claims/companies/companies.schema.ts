import { z } from 'zod';
import { plainText } from '../../../http/query.js';
import { ETATS_ENTREPRISE } from './company.js';

const text = z.string().nullable();

export const etatEntreprise = z
  .enum(ETATS_ENTREPRISE)
  .describe('non_verifie : le registre n’a pas pu être interrogé, tout s’écrit à la main')
  .meta({ id: 'EtatEntreprise' });

export const companyParams = z.strictObject({ siret: plainText(30) });

export const companyAnswer = z
  .object({
    siret: z.string(),
    etat: etatEntreprise,
    nom: text,
    adresse: text,
    code_postal: text,
    commune: text,
    code_insee: text,
    longitude: z.number().nullable(),
    latitude: z.number().nullable(),
    fermee_le: text,
  })
  .meta({ id: 'Entreprise' });

export type CompanyParams = z.infer<typeof companyParams>;
export type CompanyAnswer = z.infer<typeof companyAnswer>;
