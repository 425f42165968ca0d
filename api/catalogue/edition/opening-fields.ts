import { ADDRESS_FIELDS } from '../provenance/fields-of-family.js';
import { pickFields } from './changed-fields.js';
import type { Champs, Objet } from './sheet.js';

const HANDS = 'saisie';

/** What a new sheet says before anything is written: a service is where its structure is. */
export function openingFields(objet: Objet, structure: Champs | null, statut: string): Champs {
  if (objet === 'structure') return { source: HANDS, statut };
  if (objet !== 'service') return {};
  const address = structure ? pickFields(structure, ADDRESS_FIELDS) : {};
  const adresse_certifiee = structure?.adresse_certifiee === true;
  return { source: HANDS, statut, description: '', ...address, adresse_certifiee };
}
