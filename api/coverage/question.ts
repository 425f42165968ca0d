import { MODES, type ModeDeTransport } from '../travel/mode-de-transport.js';
import { coverageErrors } from './coverage.errors.js';
import { MAILLES, type Maille } from './matrix/units.js';
import { rankOfNeed } from './needs.js';
import { type Order, readOrder, TRIS } from './cells/order-rows.js';

export const DEFAULT_MINUTES = 45;
export const SHORTEST_MINUTES = 5;
/** Beyond, nobody comes back the same day; and everything is within reach of everybody. */
export const LONGEST_MINUTES = 120;

/** How one travels, how long at most, and whether what lacks only its confirmation counts. */
export type Conditions = {
  readonly mode: ModeDeTransport;
  readonly dureeMax: number;
  readonly inclureAConfirmer: boolean;
};

export type Written = {
  readonly thematique?: string | undefined;
  readonly categorie?: string | undefined;
};

/** The slug of a category or of a thematique, under either name. */
export function readNeed({ thematique, categorie }: Written): string {
  if (thematique !== undefined && categorie !== undefined && thematique !== categorie) {
    throw coverageErrors.twoNeeds();
  }
  const need = thematique ?? categorie;
  if (need === undefined) throw coverageErrors.missingNeed();
  if (rankOfNeed(need) === null) throw coverageErrors.unknownNeed(need);
  return need;
}

export function readMode(text: string): ModeDeTransport {
  const mode = MODES.find((known) => known === text);
  if (!mode) throw coverageErrors.unknownMode(text, MODES);
  return mode;
}

export function readConditions(query: {
  readonly mode: string;
  readonly duree_max: string;
  readonly inclure_a_confirmer: boolean;
}): Conditions {
  return {
    mode: readMode(query.mode),
    dureeMax: readMinutes(query.duree_max),
    inclureAConfirmer: query.inclure_a_confirmer,
  };
}

/** Whole minutes. */
export function readMinutes(text: string): number {
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (minutes < SHORTEST_MINUTES || minutes > LONGEST_MINUTES) {
    throw coverageErrors.wrongDuration(text, LONGEST_MINUTES);
  }
  return minutes;
}

export function readMaille(text: string): Maille {
  const maille = MAILLES.find((known) => known === text);
  if (!maille) throw coverageErrors.unknownMaille(text, MAILLES);
  return maille;
}

export function readTri(text: string): Order {
  const order = readOrder(text);
  if (!order) throw coverageErrors.unknownOrder(text, TRIS);
  return order;
}
