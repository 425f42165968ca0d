import { DomainError } from '../../errors/domain-error.js';

const unknown = (code: string, what: string) => (id: string) =>
  new DomainError('not_found', code, `${what} « ${id.slice(0, 80)} » n’existe pas.`);

export const hsdsErrors = {
  unknownService: unknown('hsds.service-inconnu', 'Le service'),
  unknownOrganization: unknown('hsds.organisation-inconnue', 'La structure'),
  unknownServiceAtLocation: unknown('hsds.lieu-de-service-inconnu', 'Le lieu de service'),
  unknownTaxonomy: unknown('hsds.taxonomie-inconnue', 'La taxonomie'),
  unknownTerm: unknown('hsds.terme-inconnu', 'Le terme'),
};
