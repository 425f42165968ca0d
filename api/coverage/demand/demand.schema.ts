import { z } from 'zod';
import { plainText } from '../../http/query.js';
import { TERRITORY_REF_TYPES } from '../../territories/territory-ref.js';
import { SEUIL } from './hide-small-counts.js';

export const demandQuery = z.strictObject({
  territoire: plainText(200).describe(
    'region|departement|arrondissement|epci|zone-emploi|mission-locale|commune:CODE',
  ),
  thematique: plainText(100)
    .optional()
    .describe('Une thématique ou une catégorie ; toutes par défaut'),
  mois_de: plainText(20).optional().describe('AAAA-MM ; douze mois par défaut'),
  mois_a: plainText(20).optional().describe('AAAA-MM, compris ; le mois en cours par défaut'),
});

const shownCount = z
  .int()
  .min(SEUIL)
  .nullable()
  .describe(`Nul sous le seuil de ${SEUIL}, zéro compris`);

export const demandAnswer = z
  .object({
    territoire: z.object({
      type: z.enum(TERRITORY_REF_TYPES),
      code: z.string(),
      nom: z.string(),
    }),
    mois_de: z.string().describe('AAAA-MM'),
    mois_a: z.string().describe('AAAA-MM'),
    seuil: z.int().describe('Sous ce nombre, rien n’est montré'),
    items: z
      .array(
        z.object({
          code_commune: z.string(),
          nom: z.string(),
          categorie: z.string(),
          total: z.int().min(SEUIL),
          recherches: z
            .int()
            .nullable()
            .describe('Recherches sans résultat utilisable ; nul quand l’un des deux est petit'),
          signalements: z.int().nullable().describe('Besoins signalés par des professionnels'),
        }),
      )
      .describe('Les communes et catégories qui atteignent le seuil, les plus fréquentes d’abord'),
    besoins: z.array(
      z.object({
        categorie: z.string(),
        total: shownCount.describe(
          'Sans ce que cachent les communes sous le seuil, tant qu’elles n’y sont pas ensemble',
        ),
        par_mois: z.array(z.object({ mois: z.string().describe('AAAA-MM'), total: shownCount })),
        motifs: z.array(z.object({ motif: z.string(), total: z.int().min(SEUIL) })),
      }),
    ),
  })
  .meta({ id: 'BesoinsNonCouverts' });

export type DemandQuery = z.infer<typeof demandQuery>;
export type DemandAnswer = z.infer<typeof demandAnswer>;
