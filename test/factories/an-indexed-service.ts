import type { IndexedService } from '../../api/search/columns/indexed-service.js';

const PLAIN: IndexedService = {
  id: 'essai--1',
  nom: 'Un service',
  source: 'essai',
  type: null,
  frais: null,
  thematiques: [],
  publics: [],
  modesAccueil: ['en-presentiel'],
  zoneEligibilite: [],
  typeStructure: null,
  reseauxPorteurs: [],
  departement: '30',
  longitude: 4.36,
  latitude: 43.84,
  places: [],
  scoreQualite: 0.5,
  heuresSemaine: null,
  listeCej: false,
  hebergement: false,
  freshUntil: null,
  rules: { dispositif: null, regles: [] },
  calendar: {
    permanences: [],
    openingHours: null,
    schoolZone: null,
    closures: [],
    nextEntry: null,
  },
  supply: { placesDisponibles: null, placesTotal: null, answeredUntil: null },
};

/** For tests: a service like any other but for what is said of it. */
export function anIndexedService(own: Partial<IndexedService> = {}): IndexedService {
  return { ...PLAIN, ...own };
}
