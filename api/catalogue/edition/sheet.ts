/** What can be written one at a time. */
export const OBJETS = ['structure', 'service', 'permanence', 'fermeture', 'poste', 'lieu'] as const;

export type Objet = (typeof OBJETS)[number];

/** Fields by their names of data·inclusion, or ours; a point is `longitude` and `latitude`. */
export type Champs = Readonly<Record<string, unknown>>;

export const VOIES = [
  'formulaire',
  'import',
  'api',
  'confirmation',
  'moderation',
  'fusion',
  'systeme',
] as const;

export type Voie = (typeof VOIES)[number];

/** Who writes, and by which path. */
export type Auteur = {
  readonly compte_id: string | null;
  readonly nom: string;
  readonly voie: Voie;
};

/** A sheet as it stands, whatever its status: never to be shown to visitors as it is. */
export type Sheet = {
  readonly objet: Objet;
  readonly id: string;
  /** Null for a place, which belongs to nobody. */
  readonly structure_id: string | null;
  /** Grows at each change of content; what was read under another one is stale. */
  readonly version: number;
  readonly champs: Champs;
};

export type SheetEdit = {
  readonly objet: Objet;
  readonly id: string;
  /** The version that was read; null writes over whatever stands. */
  readonly version: number | null;
  readonly champs: Champs;
  readonly auteur: Auteur;
};

/** What an edit did: only the fields that changed. */
export type SheetChange = {
  readonly version: number;
  readonly avant: Champs;
  readonly apres: Champs;
};

/** A field that cannot be written, and why in plain French. */
export type FieldError = { readonly champ: string; readonly message: string };
