import type { Acteur } from '../../../accounts/acteur.js';

const KEEPERS: readonly string[] = ['conseiller', 'gestionnaire', 'administrateur'];

/** Whoever prepares what is to be decided; partners may try, not keep. */
export const mayKeepScenarios = ({ roles }: Acteur): boolean =>
  roles.some(({ role }) => KEEPERS.includes(role));
