import { z } from 'zod';
import { occurrenceSchema } from '../../catalogue/sheet.schema.js';
import { TERRITORY_REF_TYPES } from '../../territories/territory-ref.js';
import { besoinQuery, tableQuery } from '../coverage.schema.js';

export const ETATS_DE_PERMANENCE = [
  'vivante',
  'a_confirmer',
  'sans_interlocuteur',
  'saturee',
  'fermee',
] as const;

export const permanencesQuery = z.strictObject({
  territoire: tableQuery.territoire,
  ...besoinQuery,
});

const permanenceSchema = z
  .object({
    id: z.string(),
    service_id: z.string(),
    nom: z.string().describe('Du service'),
    structure: z.object({ id: z.string(), nom: z.string() }),
    lieu: z.string(),
    commune: z.string().nullable(),
    code_commune: z
      .string()
      .nullable()
      .describe(
        'De la commune d’aujourd’hui ; la plus proche du point quand le lieu ne la dit pas',
      ),
    latitude: z.number().nullable().describe('Null : nul ne sait où la placer sur une carte'),
    longitude: z.number().nullable(),
    phrase: z.string().describe('« chaque lundi de 9 h à 12 h »'),
    prochaine_date: occurrenceSchema.nullable().describe('Dans l’année qui vient'),
    etat: z
      .enum(ETATS_DE_PERMANENCE)
      .nullable()
      .describe(
        'Le premier filtre de la couverture qui l’arrête, à ses seuls jours ; null quand la fiche vient de changer',
      ),
  })
  .meta({ id: 'PermanenceDuTerritoire' });

export const permanencesAnswer = z
  .object({
    territoire: z.object({ type: z.enum(TERRITORY_REF_TYPES), code: z.string(), nom: z.string() }),
    besoin: z.object({ slug: z.string(), label: z.string() }),
    jour: z.string().describe('Le jour pour lequel tout est jugé, AAAA-MM-JJ'),
    total: z.int(),
    items: z
      .array(permanenceSchema)
      .describe('Les cinq cents premières au plus, de la plus proche date à la plus lointaine'),
  })
  .meta({ id: 'PermanencesDuTerritoire' });

export type PermanencesQuery = z.infer<typeof permanencesQuery>;
export type PermanencesAnswer = z.infer<typeof permanencesAnswer>;
export type PermanenceDuTerritoire = z.infer<typeof permanenceSchema>;
