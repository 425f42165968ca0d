import { DomainError } from '../errors/domain-error.js';
import { TERRITORY_REF_TYPES, type TerritoryRef, writeTerritoryRef } from './territory-ref.js';

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export const territoriesErrors = {
  unknownCommune: (code: string) =>
    new DomainError(
      'not_found',
      'territoires.commune-inconnue',
      `Aucune commune ne porte le code INSEE « ${shortened(code)} ».`,
    ),
  unknownTerritoire: (id: string) =>
    new DomainError(
      'not_found',
      'territoires.territoire-inconnu',
      `Le territoire « ${shortened(id)} » n'existe pas.`,
    ),
  malformedRef: (text: string) =>
    new DomainError(
      'refused',
      'territoires.reference-illisible',
      `« ${shortened(text)} » ne désigne pas un territoire : écrivez par exemple departement:30, epci:200066918 ou commune:30341 (${TERRITORY_REF_TYPES.join(', ')}).`,
    ),
  unknownRef: (ref: TerritoryRef) =>
    new DomainError(
      'not_found',
      'territoires.reference-inconnue',
      `Aucun territoire ne répond à « ${shortened(writeTerritoryRef(ref))} ».`,
    ),
  notGeojson: () =>
    new DomainError(
      'refused',
      'territoires.geojson-attendu',
      "Ce fichier n'est pas un GeoJSON d'entités (FeatureCollection).",
    ),
  missingColumns: (columns: readonly string[]) =>
    new DomainError(
      'refused',
      'territoires.colonnes-absentes',
      `Colonne absente du fichier : ${columns.join(', ')}. Colonnes lues : territoire_id, nom, code_insee, type.`,
    ),
  missingCodeColumn: () =>
    new DomainError(
      'refused',
      'territoires.code-insee-absent',
      'Aucune colonne de ce fichier ne donne le code INSEE des communes (code_insee, codgeo, insee_com…).',
    ),
  emptyLayer: () =>
    new DomainError(
      'refused',
      'territoires.couche-vide',
      'Rien dans ce fichier n’a pu être pris : rien n’est changé.',
    ),
  unreadableTable: (reason: string) =>
    new DomainError(
      'refused',
      'territoires.csv-illisible',
      `Ce fichier n'est pas un CSV lisible (${reason}).`,
    ),
  unreadableFile: (path: string) =>
    new DomainError('refused', 'territoires.fichier-illisible', `Fichier illisible : ${path}`),
  tooLargeFile: (path: string, mostMegabytes: number) =>
    new DomainError(
      'refused',
      'territoires.fichier-trop-lourd',
      `Fichier trop lourd (plus de ${mostMegabytes} Mo) : ${path}`,
    ),
  tooLargeWorkbook: (path: string, mostMegabytes: number) =>
    new DomainError(
      'refused',
      'territoires.classeur-trop-lourd',
      `Classeur trop lourd (plus de ${mostMegabytes} Mo) : ${path}. Prenez le fichier CSV de la même page de l’INSEE.`,
    ),
  unknownYouthFile: () =>
    new DomainError(
      'refused',
      'jeunes.fichier-inconnu',
      'Ce fichier n’est pas un de ceux que Maillage sait lire. Colonnes attendues : CODGEO et AGED100, NB (POP1B) ; CODGEO et P21_POP1517, P21_POP1824, P21_POP2529 (diplômes et formation) ; COM et P21_POP1117, P21_POP1824, P21_POP2539 (IRIS) ; ou CODGEO et P21_POP1529 (évolution et structure).',
    ),
  youthYearUnknown: () =>
    new DomainError(
      'refused',
      'jeunes.annee-absente',
      'Rien ne dit de quelle année sont ces chiffres : ajoutez par exemple --annee 2022.',
    ),
  wrongYouthYear: (given: string) =>
    new DomainError(
      'refused',
      'jeunes.annee-illisible',
      `« ${shortened(given)} » n’est pas une année de recensement (par exemple 2022).`,
    ),
  noYouthRow: () =>
    new DomainError(
      'refused',
      'jeunes.aucune-commune',
      'Aucune commune de ce fichier n’a pu être prise : rien n’est changé.',
    ),
  unknownMaille: (mailles: readonly string[]) =>
    new DomainError(
      'malformed',
      'territoires.maille-inconnue',
      `Dites la maille des contours : --maille ${mailles.join('|')}`,
    ),
  unknownOrder: (order: string) =>
    new DomainError(
      'malformed',
      'territoires.action-inconnue',
      `« ${shortened(order)} » n'est pas une action connue de cette commande.`,
    ),
} as const;
