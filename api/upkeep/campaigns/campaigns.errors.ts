import { DomainError } from '../../errors/domain-error.js';

export const campaignsErrors = {
  unknownTerritory: () =>
    new DomainError(
      'refused',
      'campagne.territoire-inconnu',
      'Aucun territoire de cette sorte ne porte ce code.',
    ),
  notYourTerritory: () =>
    new DomainError(
      'forbidden',
      'campagne.autre-territoire',
      'Une campagne porte sur un territoire que vous gérez.',
    ),
  over: () =>
    new DomainError(
      'refused',
      'campagne.terminee',
      'La fin de cette campagne est passée : préparez-en une autre.',
    ),
  closed: () =>
    new DomainError('conflict', 'campagne.close', 'Cette campagne est close : elle n’écrit plus.'),
  backwards: () =>
    new DomainError('refused', 'campagne.dates', 'La fin de la campagne est avant son début.'),
} as const;
