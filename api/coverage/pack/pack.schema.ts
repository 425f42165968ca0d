import { z } from 'zod';
import { plainText } from '../../http/query.js';
import { TERRITORY_REF_TYPES } from '../../territories/territory-ref.js';
import { conditionsQuery } from '../coverage.schema.js';

export const packQuery = z.strictObject({
  territoire: plainText(120)
    .default('region:76')
    .describe(`${TERRITORY_REF_TYPES.join(', ')} : type:CODE`),
  ...conditionsQuery,
  avant: plainText(60)
    .min(1)
    .optional()
    .describe('L’instantané auquel comparer ; le dernier pris, sans lui'),
  scenario: z.uuid().optional().describe('Un de vos scénarios, à joindre'),
});

export type PackQuery = z.infer<typeof packQuery>;
