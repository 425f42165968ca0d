import type { Rythme } from '../reminders/rythme.js';

/** A link as it is kept. Instants are ISO 8601. */
export type KeptLink = {
  readonly structure_id: string;
  /** Who answered for the structure when the link was sent. */
  readonly responsables: readonly string[];
  readonly expire_le: string;
  readonly demande_id: string;
  readonly repondue_le: string | null;
  readonly destinataire_id: string;
  readonly courriel: string;
  readonly rythme: Rythme;
};
