import { RESEAUX_PORTEURS, type ReseauPorteur } from '../vocabulaires/reseaux-porteurs.js';
import { TYPES_STRUCTURE, type TypeStructure } from '../vocabulaires/types-structure.js';
import type { ModeleDeService } from './modele-de-service.js';
import { MODELES_EMPLOI } from './modeles-emploi.js';
import { MODELES_FORMATION } from './modeles-formation.js';
import { MODELES_VIE } from './modeles-vie.js';

/** The reviewed templates: what each kind of structure offers by nature. */
export const MODELES: Readonly<Record<TypeStructure, readonly ModeleDeService[]>> = {
  ...MODELES_FORMATION,
  ...MODELES_EMPLOI,
  ...MODELES_VIE,
};

/** The network of data·inclusion that a kind is, where there is exactly one. */
export const RESEAU_DU_TYPE: Readonly<Partial<Record<TypeStructure, ReseauPorteur>>> = {
  afpa: 'afpa',
  cada: 'cada',
  cap_emploi: 'cap-emploi-reseau-cheops',
  ccas: 'ccas-cias',
  cidff: 'cidff',
  e2c: 'ecoles-de-la-deuxieme-chance',
  epide: 'epide',
  face: 'face',
  fjt: 'residences-fjt',
  france_services: 'france-service',
  info_jeunesse: 'reseau-information-jeunesse',
  mission_locale: 'mission-locale',
  mjc: 'mjc',
  ml_antenne: 'mission-locale',
};

const IAE_NETWORKS: readonly ReseauPorteur[] = ['aci', 'ai', 'ei', 'eiti', 'etti'];

/** The kind that imported networks tell, when they tell one. */
export function typeOfReseaux(reseaux: readonly string[]): TypeStructure | null {
  const known = RESEAUX_PORTEURS.filter(({ value }) => reseaux.includes(value));
  if (known.some(({ value }) => IAE_NETWORKS.includes(value))) return 'iae';
  const kind = TYPES_STRUCTURE.find(({ value }) =>
    known.some((reseau) => reseau.value === RESEAU_DU_TYPE[value]),
  );
  return kind?.value ?? null;
}
