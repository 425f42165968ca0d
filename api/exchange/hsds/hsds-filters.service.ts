import { Injectable } from '@nestjs/common';
import { thematiquesOf } from '../../catalogue/vocabulaires/categories.js';
import { digestsOf, hsdsId, isHsdsId } from './hsds-id.js';
import { hsdsErrors } from './hsds.errors.js';
import {
  type AtLocation,
  type Dated,
  type HsdsFilter,
  HsdsRepository,
  type TermsAsked,
} from './hsds.repository.js';
import { TAXONOMIES, type TaxonomySlug, TERMS } from './taxonomies.js';

type Asked = {
  readonly search?: string | undefined;
  readonly organization_id?: string | undefined;
  readonly modified_after?: string | undefined;
  readonly taxonomy_term_id?: string | undefined;
  readonly taxonomy_id?: string | undefined;
};

/** Reads the parameters that the lists of HSDS share. */
@Injectable()
export class HsdsFilters {
  constructor(private readonly repository: HsdsRepository) {}

  async read(asked: Asked): Promise<HsdsFilter> {
    return {
      search: asked.search ?? null,
      organization: await this.organizationOf(asked.organization_id),
      modifiedAfter: asked.modified_after ?? null,
      terms: [...this.ofTerm(asked.taxonomy_term_id), ...this.ofTaxonomy(asked.taxonomy_id)],
    };
  }

  ofOrganization(structureId: string): HsdsFilter {
    return { search: null, organization: structureId, modifiedAfter: null, terms: [] };
  }

  identify(rows: readonly Dated[]) {
    return rows.map(({ id, maj_le }) => ({
      id: hsdsId('service', id),
      last_modified: maj_le,
      modified_date: maj_le,
    }));
  }

  atLocationId({ service_id, lieu_id }: AtLocation): string {
    return hsdsId('service_at_location', `${service_id}@${lieu_id}`);
  }

  private async organizationOf(given: string | undefined): Promise<string | null> {
    if (given === undefined) return null;
    const digests = isHsdsId(given) ? digestsOf(given) : [];
    const id = await this.repository.findStructureId(digests, given);
    if (id === null) throw hsdsErrors.unknownOrganization(given);
    return id;
  }

  private ofTerm(given: string | undefined): TermsAsked[] {
    if (given === undefined) return [];
    const term = TERMS.find(({ id }) => id === given);
    if (!term) throw hsdsErrors.unknownTerm(given);
    const { taxonomySlug: taxonomy, code } = term;
    return [{ taxonomy, codes: taxonomy === 'thematiques' ? thematiquesOf(code) : [code] }];
  }

  private ofTaxonomy(given: string | undefined): TermsAsked[] {
    if (given === undefined) return [];
    const taxonomy = TAXONOMIES.find(({ id }) => id === given);
    if (!taxonomy) throw hsdsErrors.unknownTaxonomy(given);
    return [{ taxonomy: taxonomy.slug, codes: codesOf(taxonomy.slug) }];
  }
}

const codesOf = (slug: TaxonomySlug): readonly string[] =>
  TERMS.filter(({ taxonomySlug }) => taxonomySlug === slug).map(({ code }) => code);
