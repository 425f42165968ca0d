import { createHash } from 'node:crypto';

/** A service as Meilisearch holds it: words to find it by, values to narrow it by. */
export type MeilisearchDocument = {
  /** Made from the id: a key of Meilisearch admits letters, digits, - and _ alone. */
  readonly cle: string;
  readonly id: string;
  readonly nom: string;
  readonly structure: string;
  readonly dispositif_nom: string | null;
  readonly type_structure_nom: string | null;
  readonly thematiques_noms: readonly string[];
  readonly publics_noms: readonly string[];
  readonly reseaux_noms: readonly string[];
  readonly description: string;
  readonly publics_precisions: string | null;
  readonly commune: string | null;
  readonly gestionnaire: string | null;
  readonly source: string;
  readonly type: string | null;
  readonly frais: string | null;
  readonly thematiques: readonly string[];
  readonly publics: readonly string[];
  readonly modes_accueil: readonly string[];
  readonly dispositif: string | null;
  readonly type_structure: string | null;
  readonly reseaux_porteurs: readonly string[];
  readonly score_qualite: number;
  readonly liste_cej: boolean;
  readonly hebergement: boolean;
  readonly a_distance: boolean;
  readonly sans_point: boolean;
  readonly plusieurs_lieux: boolean;
  readonly _geo?: { readonly lat: number; readonly lng: number };
};

/** What the tables tell of a service for its document. */
export type DocumentRow = {
  readonly id: string;
  readonly nom: string;
  readonly structure: string;
  readonly dispositif_nom: string | null;
  readonly description: string;
  readonly publics_precisions: string | null;
  readonly commune: string | null;
  readonly gestionnaire: string | null;
  readonly source: string;
  readonly type: string | null;
  readonly frais: string | null;
  readonly thematiques: readonly string[] | null;
  readonly publics: readonly string[] | null;
  readonly modes_accueil: readonly string[] | null;
  readonly dispositif: string | null;
  readonly type_structure: string | null;
  readonly reseaux_porteurs: readonly string[] | null;
  readonly score_qualite: number;
  readonly liste_cej: boolean;
  readonly hebergement: boolean;
  readonly plusieurs_lieux: boolean;
  readonly longitude: number | null;
  readonly latitude: number | null;
};

export const KEY_ATTRIBUTE = 'cle';

export function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
