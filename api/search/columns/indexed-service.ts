import type { Fermeture, Permanence } from '../../catalogue/dates/next-occurrences.js';
import type { Regle } from '../../dispositifs/regle.js';

/** A place where a service is held beside its own address. */
export type IndexedPlace = {
  readonly lieuId: string;
  /** Which of the calendar's permanences is held there, counted from 0. */
  readonly permanence?: number;
  readonly longitude: number;
  readonly latitude: number;
};

/** When a service is open, as its tables tell it; equal calendars are kept once. */
export type Calendar = {
  readonly permanences: readonly Permanence[];
  readonly openingHours: string | null;
  /** Of the place, for hours and permanences that depend on school holidays. */
  readonly schoolZone: string | null;
  readonly closures: readonly Fermeture[];
  readonly nextEntry: string | null;
};

/** The conditions a service carries; equal sets are kept once. */
export type RuleSet = {
  readonly dispositif: string | null;
  readonly regles: readonly Regle[];
};

/** What an offer has to give, and whether anybody answers for it; equal ones are kept once. */
export type Supply = {
  readonly placesDisponibles: number | null;
  readonly placesTotal: number | null;
  /**
   * The last day on which somebody answers: `EVER` for a phone, an e-mail or a link of the service or of
   * its structure, the end of the post that answers else; null: nobody.
   */
  readonly answeredUntil: string | null;
};

/** The day after which nothing that has no end is looked for. */
export const EVER = '9999-12-31';

/** A published service as the columns take it. */
export type IndexedService = {
  readonly id: string;
  readonly nom: string;
  readonly source: string;
  readonly type: string | null;
  readonly frais: string | null;
  readonly thematiques: readonly string[];
  readonly publics: readonly string[];
  readonly modesAccueil: readonly string[];
  readonly zoneEligibilite: readonly string[];
  readonly typeStructure: string | null;
  readonly reseauxPorteurs: readonly string[];
  readonly departement: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly places: readonly IndexedPlace[];
  readonly scoreQualite: number;
  readonly heuresSemaine: number | null;
  readonly listeCej: boolean;
  readonly hebergement: boolean;
  /** The last day on which what was confirmed is still fresh; null: nobody confirmed. */
  readonly freshUntil: string | null;
  readonly rules: RuleSet;
  readonly calendar: Calendar;
  readonly supply: Supply;
};
