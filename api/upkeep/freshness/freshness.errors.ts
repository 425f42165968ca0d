import { DomainError } from '../../errors/domain-error.js';

export const freshnessErrors = {
  deadLink: () =>
    new DomainError(
      'gone',
      'confirmation.lien-perime',
      'Ce lien ne sert plus : il a plus de soixante jours, ou la fiche a changé de mains. Le prochain courriel en portera un autre.',
    ),
  unknownFact: () =>
    new DomainError(
      'not_found',
      'confirmation.fait-inconnu',
      'Cette information n’est pas de celles que ce lien permet de corriger. Écrivez-nous ce qui est faux.',
    ),
  unknownSheet: () =>
    new DomainError(
      'not_found',
      'confirmation.fiche-inconnue',
      'Cette fiche n’est pas de celles de ce lien.',
    ),
  notYours: () =>
    new DomainError(
      'forbidden',
      'confirmation.autre-structure',
      'Seules les personnes de la structure, les conseillers et les gestionnaires confirment cette fiche.',
    ),
  tooLate: () =>
    new DomainError(
      'gone',
      'confirmation.trop-tard',
      'Une confirmation se reprend pendant dix minutes. Corrigez plutôt la fiche.',
    ),
  unknownFollowUp: () =>
    new DomainError('not_found', 'suite.inconnue', 'Cette suite à donner n’existe pas, ou plus.'),
} as const;
