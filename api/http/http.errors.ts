import { DomainError } from '../errors/domain-error.js';

export const httpErrors = {
  notReady: (parts: Readonly<Record<string, boolean>>) =>
    new DomainError('unavailable', 'sante.pas-pret', "Maillage n'est pas encore prêt.", parts, 2),
  tooBusy: () =>
    new DomainError(
      'unavailable',
      'serveur.trop-occupe',
      'Trop de longs calculs sont demandés à la fois. Réessayez dans un instant.',
      undefined,
      10,
    ),
} as const;
