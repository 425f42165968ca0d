import { CATEGORIES, categorieDe } from '../../catalogue/vocabulaires/categories.js';
import { FRAIS } from '../../catalogue/vocabulaires/frais.js';
import { MODES_ACCUEIL } from '../../catalogue/vocabulaires/modes-accueil.js';
import { MODES_MOBILISATION } from '../../catalogue/vocabulaires/modes-mobilisation.js';
import { PERSONNES_MOBILISATRICES } from '../../catalogue/vocabulaires/personnes-mobilisatrices.js';
import { PUBLICS } from '../../catalogue/vocabulaires/publics.js';
import { RESEAUX_PORTEURS } from '../../catalogue/vocabulaires/reseaux-porteurs.js';
import type { Terme } from '../../catalogue/vocabulaires/terme.js';
import { THEMATIQUES } from '../../catalogue/vocabulaires/thematiques.js';
import { TYPES_SERVICES } from '../../catalogue/vocabulaires/types-services.js';
import { TYPES_STRUCTURE } from '../../catalogue/vocabulaires/types-structure.js';
import { hsdsId } from './hsds-id.js';

const DATA_INCLUSION = 'data·inclusion v1';

/** Each vocabulary is a taxonomy; its slug is the field that it fills. */
const VOCABULARIES = [
  ['thematiques', 'Thématiques', DATA_INCLUSION, [...CATEGORIES, ...THEMATIQUES]],
  ['publics', 'Publics', DATA_INCLUSION, PUBLICS],
  ['type', 'Types de service', DATA_INCLUSION, TYPES_SERVICES],
  ['frais', 'Frais', DATA_INCLUSION, FRAIS],
  ['modes_accueil', 'Modes d’accueil', DATA_INCLUSION, MODES_ACCUEIL],
  ['modes_mobilisation', 'Modes de mobilisation', DATA_INCLUSION, MODES_MOBILISATION],
  ['mobilisable_par', 'Personnes mobilisatrices', DATA_INCLUSION, PERSONNES_MOBILISATRICES],
  ['reseaux_porteurs', 'Réseaux porteurs', DATA_INCLUSION, RESEAUX_PORTEURS],
  ['type_structure', 'Types de structure', 'Maillage', TYPES_STRUCTURE],
  [
    'identifiant',
    'Identifiants',
    'Maillage',
    [{ value: 'identifiant', label: 'Identifiant dans Maillage', description: null }],
  ],
] as const satisfies readonly (readonly [string, string, string, readonly Terme[]])[];

export type TaxonomySlug = (typeof VOCABULARIES)[number][0];

export type Taxonomy = {
  readonly id: string;
  readonly slug: TaxonomySlug;
  readonly name: string;
  readonly description: string;
  readonly version: string;
};

export type TaxonomyTerm = {
  readonly id: string;
  readonly taxonomySlug: TaxonomySlug;
  readonly taxonomy_id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly parent_id: string | undefined;
  readonly taxonomy: string;
  readonly language: string;
};

export const TAXONOMIES: readonly Taxonomy[] = VOCABULARIES.map(([slug, name, version]) => ({
  id: hsdsId('taxonomy', slug),
  slug,
  name,
  description: `${name} (${version})`,
  version,
}));

const termId = (slug: string, value: string): string => hsdsId('taxonomy_term', `${slug}:${value}`);

const parentOf = (slug: TaxonomySlug, value: string): string | undefined =>
  slug === 'thematiques' && value.includes('--') ? termId(slug, categorieDe(value)) : undefined;

export const TERMS: readonly TaxonomyTerm[] = VOCABULARIES.flatMap(([slug, name, , termes]) =>
  termes.map(({ value, label, description }: Terme) => ({
    id: termId(slug, value),
    taxonomySlug: slug,
    taxonomy_id: hsdsId('taxonomy', slug),
    code: value,
    name: label,
    description: description ?? label,
    parent_id: parentOf(slug, value),
    taxonomy: name,
    language: 'fr',
  })),
);

const byCode = new Map(TERMS.map((term) => [`${term.taxonomySlug}:${term.code}`, term]));

export function findTerm(slug: TaxonomySlug, code: string): TaxonomyTerm | undefined {
  return byCode.get(`${slug}:${code}`);
}
