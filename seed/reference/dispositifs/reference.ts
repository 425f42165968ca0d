import type { Dispositif } from '../../../api/dispositifs/dispositif.js';
import { ACCOMPAGNEMENT } from './accompagnement.js';
import { EMPLOI } from './emploi.js';
import { FORMATION } from './formation.js';
import { MISSIONS } from './missions.js';
import { REMOBILISATION } from './remobilisation.js';
import { VIE } from './vie.js';

/** The schemes of the reference list and the life-side ones, with the rules that their sources prove. */
export const REFERENCE_DISPOSITIFS: readonly Dispositif[] = [
  ...ACCOMPAGNEMENT,
  ...REMOBILISATION,
  ...FORMATION,
  ...MISSIONS,
  ...EMPLOI,
  ...VIE,
];
