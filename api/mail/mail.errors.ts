import { DomainError } from '../errors/domain-error.js';

export const mailErrors = {
  badAddress: () =>
    new DomainError(
      'refused',
      'courriel.adresse-illisible',
      'Cette adresse électronique n’est pas lisible.',
    ),
  noLocalMailbox: () =>
    new DomainError(
      'not_found',
      'courriel.pas-de-boite-locale',
      'Les courriels partent par un serveur : il n’y a pas de boîte locale ici.',
    ),
} as const;
