import { DomainError } from '../../errors/domain-error.js';

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export const scenariosErrors = {
  unknownCommune: (code: string) =>
    new DomainError(
      'refused',
      'simulation.commune-inconnue',
      `Aucune commune ne porte le code « ${shortened(code)} » : la permanence n’a pas de lieu.`,
    ),
  communeWithoutCentre: (nom: string) =>
    new DomainError(
      'refused',
      'simulation.commune-sans-centre',
      `Le centre de ${nom} n’est pas connu : donnez la latitude et la longitude du lieu.`,
    ),
  noPlace: () =>
    new DomainError(
      'refused',
      'simulation.lieu-absent',
      'Dites où serait la permanence : le code d’une commune, ou une latitude et une longitude.',
    ),
  twoPlaces: () =>
    new DomainError(
      'refused',
      'simulation.deux-lieux',
      'Dites une commune ou un point, pas les deux : on ne saurait pas où est la permanence.',
    ),
  unknownZone: (code: string) =>
    new DomainError(
      'refused',
      'simulation.zone-inconnue',
      `« ${shortened(code)} » n’est le code d’aucune commune, d’aucun EPCI ni d’aucun département.`,
    ),
  neverOpen: () =>
    new DomainError(
      'refused',
      'simulation.jamais-ouverte',
      'Cette permanence n’ouvrirait aucun des trente jours qui viennent (ou qui suivent son début) : choisissez d’autres jours.',
    ),
  wrongHours: () =>
    new DomainError(
      'refused',
      'simulation.heures-inversees',
      'La permanence finit avant de commencer : vérifiez ses heures.',
    ),
  unknownScenario: () =>
    new DomainError(
      'not_found',
      'scenario.inconnu',
      'Ce scénario n’existe pas, ou il n’est pas à vous.',
    ),
  deadLink: () =>
    new DomainError(
      'not_found',
      'scenario.lien-inconnu',
      'Ce lien ne mène à aucun scénario : il a été retiré, ou il est incomplet.',
    ),
  tooMany: (most: number) =>
    new DomainError(
      'refused',
      'scenario.trop-nombreux',
      `Vous gardez déjà ${most} scénarios : supprimez-en un avant d’en garder un autre.`,
    ),
  nothingToChange: () =>
    new DomainError(
      'refused',
      'scenario.rien-a-changer',
      'Dites ce qui change : nom, note ou contenu.',
    ),
  notForPartners: () =>
    new DomainError(
      'forbidden',
      'scenario.role-manquant',
      'Les scénarios sont gardés par les conseillers, les gestionnaires et les administrateurs.',
    ),
} as const;
