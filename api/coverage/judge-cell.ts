import type { Etat, Raison, Sort } from './raisons.js';

/** What the offers of one need come to, for those who live in one commune. */
export type Comptes = {
  /** Offers anywhere, whoever they admit. */
  readonly existe: boolean;
  /** One of them admits who lives here. */
  readonly admise: boolean;
  /** How many of those within reach come to each end. */
  readonly atteintes: Readonly<Record<Sort, number>>;
  /** False: by public transport, and no valid timetable covers the commune. */
  readonly horairesConnus: boolean;
};

export type Jugement = { readonly etat: Etat | null; readonly raison: Raison | null };

const COVERED: Jugement = { etat: 'couvert', raison: null };
const UNKNOWN: Jugement = { etat: null, raison: 'horaires-inconnus' };

/** The state of a commune for a need, and the filter that removed the last offer. */
export function judgeCell(comptes: Comptes, inclureAConfirmer: boolean): Jugement {
  if (!comptes.horairesConnus) return UNKNOWN;
  const { atteintes } = comptes;
  if (atteintes.vivante > 0) return COVERED;
  if (atteintes['non-confirmee'] > 0) {
    return inclureAConfirmer ? COVERED : { etat: 'a_confirmer', raison: 'non-confirmee' };
  }
  return { etat: 'non_couvert', raison: explainGap(comptes) };
}

function explainGap({ existe, admise, atteintes }: Comptes): Raison {
  if (atteintes['sans-interlocuteur'] > 0) return 'sans-interlocuteur';
  if (atteintes.saturee > 0) return 'saturee';
  if (atteintes.fermee > 0) return 'fermee';
  if (admise) return 'inaccessible';
  return existe ? 'hors-zone' : 'aucune-offre';
}
