import { CATEGORIES } from './categories.js';
import { FRAIS } from './frais.js';
import { MODES_ACCUEIL } from './modes-accueil.js';
import { oneOf } from './one-of.js';
import { PUBLICS } from './publics.js';
import { RESEAUX_PORTEURS } from './reseaux-porteurs.js';
import { THEMATIQUES } from './thematiques.js';
import { TYPES_SERVICES } from './types-services.js';
import { TYPES_STRUCTURE } from './types-structure.js';

/** One value of each vocabulary, named once in the contract however many filters take it. */
export const fraisValue = oneOf(FRAIS, 'frais').meta({ id: 'Frais' });
export const modeAccueilValue = oneOf(MODES_ACCUEIL, 'modes-accueil').meta({ id: 'ModeAccueil' });
export const publicValue = oneOf(PUBLICS, 'publics').meta({ id: 'Public' });
export const reseauPorteurValue = oneOf(RESEAUX_PORTEURS, 'reseaux-porteurs').meta({
  id: 'ReseauPorteur',
});
export const typeServiceValue = oneOf(TYPES_SERVICES, 'types-services').meta({
  id: 'TypeService',
});
export const typeStructureValue = oneOf(TYPES_STRUCTURE, 'types-structure').meta({
  id: 'TypeStructure',
});

/** data·inclusion takes a category wherever it takes a thematique: it stands for all of its own. */
export const thematiqueValue = oneOf([...THEMATIQUES, ...CATEGORIES], 'thematiques').meta({
  id: 'Thematique',
});
