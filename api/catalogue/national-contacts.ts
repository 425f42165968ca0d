import type { DispositifSlug } from '../dispositifs/dispositif.js';
import type { Interlocuteur } from './resolve-contact.js';

/** Numbers that answer for a scheme everywhere in France, as their sources give them. */
export const NATIONAL_CONTACTS: Readonly<Partial<Record<DispositifSlug, Interlocuteur>>> = {
  // https://www.cidj.com, https://www.emploilr.com
  'promo-16-18': {
    nom: 'numéro national gratuit de l’obligation de formation (16-18 ans)',
    commune: null,
    telephone: '+33800122500',
    courriel: null,
    lien: null,
  },
};
