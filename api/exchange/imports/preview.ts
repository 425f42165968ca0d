import type { Format } from '../reading/detect-format.js';

export type PreviewColumn = {
  readonly nom: string;
  readonly champ: string | null;
  readonly devine: string | null;
};

/** What a file looks like before anything is imported. */
export type Preview = {
  readonly format: Format;
  readonly encodage: string | null;
  readonly separateur: string | null;
  readonly colonnes: readonly PreviewColumn[];
  readonly premieres_lignes: readonly (readonly string[])[];
  readonly nom_trouve: boolean;
};
