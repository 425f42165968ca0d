import type { FeedFinding } from '../gtfs/feed-report.js';

/** A network imported from GTFS, without its timetable. Days are 'YYYY-MM-DD'. */
export type Reseau = {
  readonly id: string;
  readonly nom: string;
  readonly source: string;
  readonly importe_le: Date;
  readonly version: number;
  readonly valable_du: string;
  readonly valable_au: string;
  /** `departement:30`, `epci:SIREN`, `commune:CODE` or `region:76`. */
  readonly perimetre: readonly string[];
  readonly arrets: number;
  readonly lignes: number;
  readonly courses: number;
  readonly constats: readonly FeedFinding[];
};

export type ReseauVersion = { readonly id: string; readonly version: number };
