import { DomainError } from '../../errors/domain-error.js';

export const exportErrors = {
  unknownEpci: (siren: string) =>
    new DomainError(
      'malformed',
      'export.epci-inconnu',
      `Aucune intercommunalité n'a le SIREN « ${siren} ».`,
    ),
  directoryTooLong: (found: number, most: number) =>
    new DomainError(
      'refused',
      'export.annuaire-trop-long',
      `Cet annuaire aurait ${found} fiches, pour ${most} au plus : choisissez un territoire plus petit ou un besoin.`,
    ),
};
