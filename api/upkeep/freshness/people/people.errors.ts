import { DomainError } from '../../../errors/domain-error.js';

export const peopleErrors = {
  deadLink: () =>
    new DomainError(
      'gone',
      'personne.lien-perime',
      'Ce lien ne sert plus : vos coordonnées ont été effacées, ou il a plus de soixante jours.',
    ),
  unknownStructure: () =>
    new DomainError(
      'not_found',
      'personne.structure-inconnue',
      'Cette structure n’existe pas, ou elle n’est pas publiée.',
    ),
  otherStructure: () =>
    new DomainError(
      'not_found',
      'personne.autre-structure',
      'Ce poste ou cette personne n’est pas de cette structure.',
    ),
  invalidEmail: () =>
    new DomainError(
      'refused',
      'personne.courriel-invalide',
      'Cette adresse électronique n’est pas valable. Écrivez-la comme prenom.nom@exemple.fr.',
    ),
} as const;
