import { PUBLICS } from '../../catalogue/vocabulaires/publics.js';
import { RESEAUX_PORTEURS } from '../../catalogue/vocabulaires/reseaux-porteurs.js';
import type { Terme } from '../../catalogue/vocabulaires/terme.js';
import { THEMATIQUES } from '../../catalogue/vocabulaires/thematiques.js';
import { TYPES_STRUCTURE } from '../../catalogue/vocabulaires/types-structure.js';
import { type DocumentRow, keyOf, type MeilisearchDocument } from './meilisearch-document.js';

function labelsOf(termes: readonly Terme[]): ReadonlyMap<string, string> {
  return new Map(termes.map(({ value, label }) => [value, label]));
}

const THEMATIQUE_LABELS = labelsOf(THEMATIQUES);
const PUBLIC_LABELS = labelsOf(PUBLICS);
const RESEAU_LABELS = labelsOf(RESEAUX_PORTEURS);
const TYPE_LABELS = labelsOf(TYPES_STRUCTURE);

const named = (values: readonly string[] | null, labels: ReadonlyMap<string, string>): string[] =>
  (values ?? []).map((value) => labels.get(value) ?? value);

/** What is known of a service, in the form of its document. */
export function toDocument(row: DocumentRow): MeilisearchDocument {
  const { longitude, latitude, thematiques, publics, modes_accueil, reseaux_porteurs, ...rest } =
    row;
  const document = {
    ...rest,
    cle: keyOf(row.id),
    type_structure_nom: row.type_structure && (TYPE_LABELS.get(row.type_structure) ?? null),
    thematiques_noms: named(thematiques, THEMATIQUE_LABELS),
    publics_noms: named(publics, PUBLIC_LABELS),
    reseaux_noms: named(reseaux_porteurs, RESEAU_LABELS),
    thematiques: thematiques ?? [],
    publics: publics ?? [],
    modes_accueil: modes_accueil ?? [],
    reseaux_porteurs: reseaux_porteurs ?? [],
    a_distance: (modes_accueil ?? []).includes('a-distance'),
    sans_point: longitude === null || latitude === null,
  };
  if (longitude === null || latitude === null) return document;
  return { ...document, _geo: { lat: latitude, lng: longitude } };
}
