import type { Fonction } from '../../../accounts/acteur.js';

export const INVITATION_DAYS = 14;

/** An invitation that can still be accepted. Instants are ISO 8601. */
export type Invitation = {
  readonly id: string;
  /** Null: to come and register, or claim, a structure. */
  readonly structure_id: string | null;
  readonly structure_nom: string | null;
  /** In the one form that accounts keep. */
  readonly courriel: string;
  readonly fonction: Exclude<Fonction, 'candidat'> | null;
  readonly invitee_par: string | null;
  readonly invitee_par_nom: string | null;
  /** The browser that opened it first; null before. */
  readonly navigateur_hache: string | null;
  readonly expire_le: string;
};
