import { z } from 'zod';
import { plainText } from '../../http/query.js';
import { checkPairs, travelFilters, writtenFilters } from '../search.schema.js';
import { SORTS } from '../select/order-services.js';

/** The search's own parameters without pages: a file holds all that is found; and a territory. */
export const exportQuery = z
  .strictObject({
    ...writtenFilters,
    ...travelFilters,
    tri: z.enum(SORTS).optional(),
    eligibles_seulement: z.stringbool().default(false),
    code_region: plainText(3).optional().describe('Les services situés dans cette région'),
    code_departement: plainText(3).optional().describe('… dans ce département'),
    code_epci: plainText(9).optional().describe('… dans cette intercommunalité (SIREN)'),
  })
  .superRefine(checkPairs);

export type ExportQuery = z.infer<typeof exportQuery>;
