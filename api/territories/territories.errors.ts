import { DomainError } from '../errors/domain-error.js';

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export const territoriesErrors = {
  unknownCommune: (code: string) =>
    new DomainError(
      'not_found',
      'territories.unknown_commune',
      `Aucune commune ne porte le code INSEE « ${shortened(code)} ».`,
    ),
  unknownTerritoire: (id: string) =>
    new DomainError(
      'not_found',
      'territories.unknown_territoire',
      `Le territoire « ${shortened(id)} » n'existe pas.`,
    ),
  notGeojson: () =>
    new DomainError(
      'refused',
      'territories.not_geojson',
      "Ce fichier n'est pas un GeoJSON d'entités (FeatureCollection).",
    ),
} as const;
