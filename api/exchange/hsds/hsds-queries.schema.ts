import { z } from 'zod';
import { plainText, wholeNumber } from '../../http/query.js';

const PER_PAGE_DEFAULT = 50;
const PER_PAGE_MAX = 500;

export const pageQuery = {
  page: wholeNumber(1, 1_000_000).default(1),
  per_page: wholeNumber(1, PER_PAGE_MAX).default(PER_PAGE_DEFAULT),
  format: z.enum(['json'], { error: 'Le seul format proposé est json.' }).default('json'),
};

const search = plainText(200).optional().describe('Recherche dans les textes');
const reference = plainText(300).optional();
const modifiedAfter = z.iso
  .datetime({ offset: true, error: 'Une date et une heure ISO 8601 sont attendues.' })
  .or(z.iso.date('Une date ISO 8601 est attendue, comme 2026-11-21.'))
  .optional();

export const servicesQuery = z.strictObject({
  ...pageQuery,
  search,
  taxonomy_term_id: reference,
  taxonomy_id: reference,
  organization_id: reference,
  modified_after: modifiedAfter,
  minimal: z.stringbool().default(false).describe('Seulement l’identifiant et la date'),
  full: z.stringbool().default(false).describe('Tout ce qui est lié au service'),
});

export const organizationsQuery = z.strictObject({
  ...pageQuery,
  search,
  taxonomy_term_id: reference,
  taxonomy_id: reference,
  full: z.stringbool().default(false),
});

export const serviceAtLocationsQuery = z.strictObject({
  ...pageQuery,
  search,
  taxonomy_term_id: reference,
  taxonomy_id: reference,
  organization_id: reference,
  modified_after: modifiedAfter,
  full: z.stringbool().default(false),
});

export const taxonomiesQuery = z.strictObject({ ...pageQuery, search });

export const taxonomyTermsQuery = z.strictObject({
  ...pageQuery,
  search,
  taxonomy_id: reference,
  parent_id: reference,
  top_only: z.stringbool().default(false).describe('Seulement les termes sans parent'),
});

export const hsdsIdParams = z.strictObject({ id: plainText(300) });

export type ServicesQuery = z.infer<typeof servicesQuery>;
export type OrganizationsQuery = z.infer<typeof organizationsQuery>;
export type ServiceAtLocationsQuery = z.infer<typeof serviceAtLocationsQuery>;
export type TaxonomiesQuery = z.infer<typeof taxonomiesQuery>;
export type TaxonomyTermsQuery = z.infer<typeof taxonomyTermsQuery>;
export type HsdsIdParams = z.infer<typeof hsdsIdParams>;
