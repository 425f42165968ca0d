import { Injectable } from '@nestjs/common';
import { foldSlug } from '../../catalogue/fold-slug.js';
import { hsdsErrors } from './hsds.errors.js';
import type { TaxonomiesQuery, TaxonomyTermsQuery } from './hsds-queries.schema.js';
import type {
  TaxonomiesAnswer,
  TaxonomyAnswer,
  TaxonomyTermAnswer,
  TaxonomyTermsAnswer,
} from './hsds.schema.js';
import { TAXONOMIES, TERMS, type Taxonomy, type TaxonomyTerm } from './taxonomies.js';
import { sliceOf, toHsdsPage } from './to-page.js';

function toTaxonomy({ slug: _slug, ...taxonomy }: Taxonomy): TaxonomyAnswer {
  return taxonomy;
}

function toTerm({ taxonomySlug, ...term }: TaxonomyTerm): TaxonomyTermAnswer {
  const detail = TAXONOMIES.find(({ slug }) => slug === taxonomySlug);
  return { ...term, taxonomy_detail: detail && toTaxonomy(detail) };
}

const holds = (text: string, search: string | undefined): boolean =>
  search === undefined || foldSlug(text).includes(foldSlug(search));

/** The vocabularies, as HSDS has taxonomies. */
@Injectable()
export class HsdsTaxonomies {
  list(query: TaxonomiesQuery): TaxonomiesAnswer {
    const found = TAXONOMIES.filter(({ name }) => holds(name, query.search));
    return toHsdsPage(sliceOf(found, query).map(toTaxonomy), found.length, query);
  }

  get(given: string): TaxonomyAnswer {
    const taxonomy = TAXONOMIES.find(({ id }) => id === given);
    if (!taxonomy) throw hsdsErrors.unknownTaxonomy(given);
    return toTaxonomy(taxonomy);
  }

  listTerms(query: TaxonomyTermsQuery): TaxonomyTermsAnswer {
    const { taxonomy_id, parent_id, top_only, search } = query;
    const found = TERMS.filter(
      (term) =>
        (taxonomy_id === undefined || term.taxonomy_id === taxonomy_id) &&
        (parent_id === undefined || term.parent_id === parent_id) &&
        (!top_only || term.parent_id === undefined) &&
        holds(`${term.name} ${term.description}`, search),
    );
    return toHsdsPage(sliceOf(found, query).map(toTerm), found.length, query);
  }

  getTerm(given: string): TaxonomyTermAnswer {
    const term = TERMS.find(({ id }) => id === given);
    if (!term) throw hsdsErrors.unknownTerm(given);
    return toTerm(term);
  }
}
