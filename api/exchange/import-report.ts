import type { Format } from './reading/detect-format.js';

export type Counts = {
  readonly crees: number;
  readonly modifies: number;
  readonly inchanges: number;
};

/** One reason met in the file: how often, and the first place where. */
export type ReasonCount = {
  readonly motif: string;
  readonly nombre: number;
  readonly ligne: number;
  readonly colonne: string | null;
  readonly exemple: string;
  readonly suggestion: string;
};

/** What an import did, or would do; kept as JSON in the table `import`. */
export type ImportReport = {
  readonly fichier: string;
  readonly format: Format;
  readonly encodage: string | null;
  readonly separateur: string | null;
  readonly source: string;
  readonly modele: string | null;
  readonly essai: boolean;
  readonly deja_importe_le: string | null;
  readonly duree_ms: number;
  readonly lignes: number;
  readonly structures: Counts;
  readonly services: Counts;
  readonly refusees: number;
  readonly remarques: number;
  readonly refus: readonly ReasonCount[];
  readonly avertissements: readonly ReasonCount[];
  readonly colonnes_reprises: readonly { readonly colonne: string; readonly champ: string }[];
  readonly colonnes_ignorees: readonly string[];
  readonly fichier_des_refus: string | null;
  readonly conseils: readonly string[];
};
