import { plainText } from '../http/query.js';
import { codeCommune } from '../territories/code-commune.schema.js';

/** Where, in the parameters of data·inclusion; a slug is the name without accents: « haute-garonne ». */
export const placeQuery = {
  code_region: plainText(3).optional(),
  slug_region: plainText(60).optional(),
  code_departement: plainText(3).optional(),
  slug_departement: plainText(60).optional(),
  code_commune: codeCommune.optional(),
};

export type PlaceQuery = {
  readonly code_region?: string | undefined;
  readonly slug_region?: string | undefined;
  readonly code_departement?: string | undefined;
  readonly slug_departement?: string | undefined;
  readonly code_commune?: string | undefined;
};
