import { DomainError } from '../../errors/domain-error.js';

export const exportErrors = {
  unknownEpci: (siren: string) =>
    new DomainError(
      'malformed',
      'export.epci-inconnu',
      `Aucune intercommunalité n'a le SIREN « ${siren} ».`,
    ),
};
