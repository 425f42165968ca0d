import { DomainError } from '../errors/domain-error.js';

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export const coverageErrors = {
  missingNeed: () =>
    new DomainError(
      'refused',
      'couverture.besoin-absent',
      'Dites le besoin : thematique=mobilite ou thematique=mobilite--etre-accompagne-dans-son-parcours-mobilite, par exemple.',
    ),
  unknownNeed: (need: string) =>
    new DomainError(
      'refused',
      'couverture.besoin-inconnu',
      `« ${shortened(need)} » n'est ni une catégorie ni une thématique connue : les listes sont à /api/v1/doc/categories et /api/v1/doc/thematiques.`,
    ),
  twoNeeds: () =>
    new DomainError(
      'refused',
      'couverture.deux-besoins',
      'Dites une catégorie ou une thématique, pas les deux.',
    ),
  unknownMode: (mode: string, known: readonly string[]) =>
    new DomainError(
      'refused',
      'couverture.mode-inconnu',
      `« ${shortened(mode)} » n'est pas un mode de transport connu : ${known.join(', ')}.`,
    ),
  wrongDuration: (duration: string, longest: number) =>
    new DomainError(
      'refused',
      'couverture.duree-refusee',
      `« ${shortened(duration)} » n'est pas une durée acceptée : un nombre entier de minutes, de 5 à ${longest}.`,
    ),
  unknownMaille: (maille: string, known: readonly string[]) =>
    new DomainError(
      'refused',
      'couverture.maille-inconnue',
      `« ${shortened(maille)} » n'est pas une maille connue : ${known.join(', ')}.`,
    ),
  unknownOrder: (order: string, known: readonly string[]) =>
    new DomainError(
      'refused',
      'couverture.tri-inconnu',
      `« ${shortened(order)} » n'est pas un tri connu : ${known.join(', ')}, avec un tiret devant pour l'ordre inverse.`,
    ),
  unknownTerritory: (maille: string, code: string) =>
    new DomainError(
      'not_found',
      'couverture.territoire-inconnu',
      `Aucun territoire (${maille}) ne porte le code « ${shortened(code)} ».`,
    ),
  starting: () =>
    new DomainError(
      'unavailable',
      'couverture.demarrage-en-cours',
      'La couverture se prépare. Réessayez dans un instant.',
      undefined,
      2,
    ),
  tooManyJourneys: () =>
    new DomainError(
      'refused',
      'couverture.trajets-trop-nombreux',
      'Les horaires importés font trop de trajets possibles en si longtemps. Demandez une durée plus courte.',
    ),
  computing: () =>
    new DomainError(
      'unavailable',
      'couverture.calcul-en-cours',
      'La couverture se calcule pour ce mode et cette durée. Réessayez dans un instant.',
      undefined,
      5,
    ),
} as const;
