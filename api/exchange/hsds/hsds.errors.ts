import { DomainError } from '../../errors/domain-error.js';

const unknown = (kind: string, what: string) => (id: string) =>
  new DomainError(
    'not_found',
    `hsds.${kind}-inconnu`,
    `${what} « ${id.slice(0, 80)} » n'existe pas.`,
  );

export const hsdsErrors = {
  unknownService: unknown('service', 'Le service'),
  unknownOrganization: unknown('organization', 'La structure'),
  unknownServiceAtLocation: unknown('service-at-location', 'Le lieu de service'),
  unknownTaxonomy: unknown('taxonomy', 'La taxonomie'),
  unknownTerm: unknown('taxonomy-term', 'Le terme'),
};
