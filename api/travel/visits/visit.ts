import type { Point } from '../../territories/commune.js';
import type { TrajetDecrit } from '../journeys/describe-journey.js';
import type { ModeIndividuel } from '../mode-de-transport.js';

/** Where a service is met. */
export type VisitPlace = Point & {
  readonly nom: string | null;
  readonly adresse: string | null;
  readonly commune: string | null;
  readonly code_insee: string | null;
  /** 'commune': the point is the commune's centre, the address is to be asked. */
  readonly point_precision: string | null;
};

/** Whose hours these are: of the permanence, or when the door is open. */
export const ORIGINES = ['permanence', 'horaires_service', 'horaires_structure'] as const;
export type Origine = (typeof ORIGINES)[number];

/** A day when somebody is there. */
export type Presence = {
  readonly place: VisitPlace;
  /** 'YYYY-MM-DD' */
  readonly date: string;
  /** 'HH:MM' */
  readonly debut: string;
  /** Null when nobody said until when: one must be there at the beginning. */
  readonly fin: string | null;
  /** The day depends on school holidays that nobody has imported. */
  readonly incertaine: boolean;
  readonly origine: Origine;
};

/** What a service's sheet says of where and when one may go. */
export type Visitable =
  | { readonly kind: 'a_distance' }
  | { readonly kind: 'sans_lieu' }
  | {
      readonly kind: 'sur_place';
      readonly places: readonly [VisitPlace, ...VisitPlace[]];
      /** None when days or hours are not known, or all are past. */
      readonly presences: readonly Presence[];
    };

export const RAISONS = ['aller_impossible', 'retour_impossible', 'horaires_inconnus'] as const;
export type Raison = (typeof RAISONS)[number];

/** A day that was tried, and did not do. */
export type Essai = {
  readonly presence: Presence;
  readonly raison: Raison;
  /** How to get there when only the way back is missing. */
  readonly aller: TrajetDecrit | null;
};

/** How one goes to a service and comes back. */
export type Visite =
  | { readonly kind: 'a_distance' }
  | { readonly kind: 'sans_lieu' }
  | {
      readonly kind: 'possible';
      readonly presence: Presence;
      readonly aller: TrajetDecrit;
      readonly retour: TrajetDecrit;
      readonly minutesSurPlace: number;
      readonly minutesAbsence: number;
      /** The days tried before. */
      readonly essais: readonly Essai[];
      readonly source: string;
    }
  /** By none of the next presences; the first of them was tried first. */
  | {
      readonly kind: 'impossible';
      readonly essais: readonly [Essai, ...Essai[]];
      readonly source: string;
    }
  /** No timetable that holds: nobody knows, which is never "impossible". */
  | { readonly kind: 'horaires_inconnus'; readonly place: VisitPlace }
  /** By public transport to a service whose days are not known: the shortest way of an ordinary Tuesday. */
  | {
      readonly kind: 'jours_inconnus';
      readonly place: VisitPlace;
      /** Null: no journey shorter than LONGEST_MINUTES. */
      readonly minutes: number | null;
      readonly source: string;
    }
  /** By one's own means. */
  | {
      readonly kind: 'duree';
      readonly mode: ModeIndividuel;
      readonly place: VisitPlace;
      readonly presence: Presence | null;
      /** Null: no way, or longer than LONGEST_MINUTES. */
      readonly minutes: number | null;
      readonly estime: boolean;
      readonly source: string;
    };

/** Nobody is sent farther. */
export const LONGEST_MINUTES = 240;
