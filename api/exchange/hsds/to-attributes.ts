import { hsdsId } from './hsds-id.js';
import type { Attribute } from './hsds.schema.js';
import { findTerm, type TaxonomySlug } from './taxonomies.js';

type Linked = { readonly id: string; readonly entity: 'service' | 'organization' };

function toAttribute(
  linked: Linked,
  slug: TaxonomySlug,
  code: string,
  value?: string,
): Attribute[] {
  const term = findTerm(slug, code);
  if (!term) return [];
  const { taxonomySlug: _slug, ...taxonomy_term } = term;
  return [
    {
      id: hsdsId('attribute', `${linked.id}:${term.id}`),
      link_id: linked.id,
      taxonomy_term_id: term.id,
      link_type: slug,
      link_entity: linked.entity,
      value,
      label: term.name,
      taxonomy_term,
    },
  ];
}

type Told = Readonly<Partial<Record<TaxonomySlug, readonly string[] | string | null>>>;

/** Every term of our vocabularies that qualifies a thing, and the identifier it has with us. */
export function toAttributes(linked: Linked, ours: string, told: Told): Attribute[] {
  const slugs: readonly TaxonomySlug[] = [
    'thematiques',
    'publics',
    'type',
    'frais',
    'modes_accueil',
    'modes_mobilisation',
    'mobilisable_par',
    'reseaux_porteurs',
    'type_structure',
  ];
  const terms = slugs.flatMap((slug) => {
    const codes = told[slug] ?? [];
    const list = typeof codes === 'string' ? [codes] : codes;
    return list.flatMap((code) => toAttribute(linked, slug, code));
  });
  return [...terms, ...toAttribute(linked, 'identifiant', 'identifiant', ours)];
}
