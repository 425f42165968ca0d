import type { Position } from '../../territories/contours/contour.js';
import type { BilanAnswer } from '../coverage.schema.js';
import type { DemandAnswer } from '../demand/demand.schema.js';
import type { Etat, Raison } from '../raisons.js';
import type { SimulationAnswer } from '../scenarios/simulations.schema.js';
import type { FicheAnswer } from '../sheet/sheet.schema.js';
import type { ComparisonAnswer } from '../snapshots/snapshots.schema.js';

/** One commune and one need where nobody reaches a solution. */
export type Gap = {
  readonly code: string;
  readonly nom: string;
  readonly besoin: string;
  readonly jeunes: number;
  readonly jeunesEstimes: boolean;
  readonly etat: 'a_confirmer' | 'non_couvert';
  readonly raison: Raison | null;
  readonly offresAConfirmer: number | null;
};

/** A commune and all that it lacks. */
export type LackingCommune = {
  readonly nom: string;
  readonly jeunes: number;
  readonly jeunesEstimes: boolean;
  readonly lacks: readonly { readonly besoin: string; readonly raison: Raison | null }[];
  /** Needs that lack only the confirmation of an offer. */
  readonly toConfirm: number;
};

export type DrawnCommune = {
  readonly polygons: readonly (readonly (readonly Position[])[])[];
  readonly etat: Etat | null;
};

export type NeedOfPack = {
  readonly slug: string;
  readonly label: string;
  readonly bilan: BilanAnswer;
  /** That which keeps most young people from it; null when nobody lacks it. */
  readonly raison: Raison | null;
  readonly communes: readonly DrawnCommune[];
};

/** The same figures for the printed pages and the workbook. */
export type Pack = {
  readonly territory: { readonly nom: string; readonly kind: string };
  /** Whole sentences: by which means, how long, what counts. */
  readonly conditions: readonly string[];
  readonly jour: string;
  readonly jeunes: FicheAnswer['jeunes'];
  readonly needs: readonly NeedOfPack[];
  readonly gaps: readonly Gap[];
  readonly offres: FicheAnswer['offres'];
  readonly absents: FicheAnswer['dispositifs_absents'];
  /** Null for who may not read it. */
  readonly demand: DemandAnswer | null;
  readonly changes: ComparisonAnswer | null;
  readonly scenario: { readonly nom: string; readonly effect: SimulationAnswer } | null;
  /** A sentence: which timetables the minutes come from, or that they are estimated. */
  readonly travel: string;
  /** Of the outlines of communes. */
  readonly outlines: string;
};
