import { DomainError } from '../errors/domain-error.js';

export const httpErrors = {
  notReady: (parts: Readonly<Record<string, boolean>>) =>
    new DomainError('unavailable', 'sante.pas-pret', "Maillage n'est pas encore prêt.", parts, 2),
} as const;
