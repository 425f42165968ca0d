import type { Regle } from '../dispositifs/regle.js';
import type { Permanence } from './dates/next-occurrences.js';
import type { Confirmation } from './freshness.js';
import type { PostContacts } from './people/public-contact-of-post.js';
import type { Interlocuteur } from './resolve-contact.js';
import type { Service } from './services.schema.js';
import type { LieuSheet } from './sheet.schema.js';
import type { Structure } from './structures.schema.js';

export type PermanenceRecord = Permanence & {
  readonly id: string;
  readonly precisions: string | null;
  readonly source_nom: string | null;
  readonly source_url: string | null;
  readonly source_annee: number | null;
  readonly a_confirmer: string[];
  /** Its post, then those that took over from it, in their order. */
  readonly postes: readonly PostContacts[];
  readonly lieu: LieuSheet;
};

export type ServiceRecord = Service & {
  readonly statut: string;
  readonly regles: readonly Regle[];
  readonly structure: Structure;
  readonly gestionnaire: Interlocuteur | null;
  readonly permanences: readonly PermanenceRecord[];
  readonly fermetures: readonly {
    readonly du: string;
    readonly au: string | null;
    readonly motif: string | null;
  }[];
  readonly confirmations: readonly Confirmation[];
};

/** A service of a list; its permanences only when they tell its hours. */
export type ListedService = Service & { readonly permanences: readonly Permanence[] | null };

export type StructureRecord = Structure & {
  readonly fermetures: {
    readonly du: string;
    readonly au: string | null;
    readonly motif: string | null;
  }[];
  readonly confirmations: readonly Confirmation[];
};

/** A structure that closed for good; its successor is the first of the line that is open. */
export type ClosedStructure = {
  readonly id: string;
  readonly nom: string;
  readonly fermee_le: string | null;
  readonly successeur: {
    readonly id: string;
    readonly nom: string;
    readonly commune: string | null;
  } | null;
};

export type SourceRecord = {
  readonly slug: string;
  readonly nom: string;
  readonly description: string | null;
};

/** What it takes to arrange a directory: a service without its details. */
export type DirectoryLine = {
  readonly id: string;
  readonly nom: string;
  readonly structure: string;
  readonly thematiques: readonly string[] | null;
  readonly commune: string | null;
  readonly code_insee: string | null;
  /** The communes where it holds permanences. */
  readonly lieux: readonly string[] | null;
  readonly source: string;
  readonly confirmations: readonly Confirmation[] | null;
};
