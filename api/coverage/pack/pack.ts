import type { Position } from '../../territories/contours/contour.js';
import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import type { BilanAnswer } from '../coverage.schema.js';
import type { DemandAnswer } from '../demand/demand.schema.js';
import type { Etat, Raison } from '../raisons.js';
import type { SimulationAnswer } from '../scenarios/simulations.schema.js';
import type { ComparaisonAnswer, FicheAnswer } from '../sheet/sheet.schema.js';
import type { ComparisonAnswer } from '../snapshots/snapshots.schema.js';
import type { Town } from './pick-towns.js';

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

/** Where the territory stands among the others: what its sheet says. */
export type PackComparison = {
  /** Those like it, by density and population; null when it has no such group. */
  readonly groupe: string | null;
  readonly besoins: readonly {
    readonly slug: string;
    readonly label: string;
    readonly comparaisons: readonly ComparaisonAnswer[];
  }[];
};

/** The same figures for the printed pages and the workbook. */
export type Pack = {
  readonly territory: { readonly nom: string; readonly kind: string };
  /** Whole sentences: by which means, how long, what counts. */
  readonly conditions: readonly string[];
  readonly mode: ModeDeTransport;
  readonly dureeMax: number;
  readonly jour: string;
  readonly jeunes: FicheAnswer['jeunes'];
  readonly needs: readonly NeedOfPack[];
  /** What is drawn: communes, or EPCI where communes would be specks. */
  readonly drawnBy: 'commune' | 'epci';
  /** By which the maps are read. */
  readonly towns: readonly Town[];
  /** Null for a territory that has no sheet: a region, a zone d’emploi, the area of a mission locale. */
  readonly comparison: PackComparison | null;
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
