import { DomainError } from '../errors/domain-error.js';
import { describeDate } from './dates/describe-recurrence.js';
import type { ClosedStructure } from './records.js';

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export const catalogueErrors = {
  unknownService: (id: string) =>
    new DomainError(
      'not_found',
      'catalogue.service-inconnu',
      `La solution « ${shortened(id)} » n'existe pas ou n'est plus proposée.`,
    ),
  unknownStructure: (id: string) =>
    new DomainError(
      'not_found',
      'catalogue.structure-inconnue',
      `La structure « ${shortened(id)} » n'existe pas ou n'est plus au catalogue.`,
    ),
  closedStructure: (closed: ClosedStructure) => {
    const { nom, fermee_le, successeur } = closed;
    const since = fermee_le === null ? '' : ` le ${describeDate(fermee_le)}`;
    const next = successeur === null ? '' : ` « ${shortened(successeur.nom)} » prend la suite.`;
    return new DomainError(
      'gone',
      'catalogue.structure-fermee',
      `« ${shortened(nom)} » a fermé définitivement${since}.${next}`,
      closed,
    );
  },
  unknownDepartement: (given: string) =>
    new DomainError(
      'not_found',
      'catalogue.departement-inconnu',
      `Aucun département ne correspond à « ${shortened(given)} ».`,
    ),
  unknownRegion: (given: string) =>
    new DomainError(
      'not_found',
      'catalogue.region-inconnue',
      `Aucune région ne correspond à « ${shortened(given)} ».`,
    ),
  invalidPhone: () =>
    new DomainError(
      'refused',
      'catalogue.telephone-invalide',
      "Ce numéro de téléphone n'est pas valable. Écrivez-le comme 04 66 88 37 85.",
    ),
  invalidEmail: () =>
    new DomainError(
      'refused',
      'catalogue.courriel-invalide',
      "Cette adresse électronique n'est pas valable.",
    ),
  noCalendar: (path: string) =>
    new DomainError(
      'malformed',
      'catalogue.calendrier-absent',
      `Le calendrier « ${path} » est introuvable ou trop lourd.`,
    ),
  unreadableCalendar: () =>
    new DomainError(
      'malformed',
      'catalogue.calendrier-illisible',
      "Ce fichier n'est pas le calendrier scolaire : aucune période de vacances n'a pu y être lue.",
    ),
  tooManyReports: (retryAfterSeconds: number) =>
    new DomainError(
      'too_many',
      'catalogue.trop-de-signalements',
      `Trop d'envois depuis cette adresse. Réessayez dans ${retryAfterSeconds} secondes.`,
      undefined,
      retryAfterSeconds,
    ),
} as const;
