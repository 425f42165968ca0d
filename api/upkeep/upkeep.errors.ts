import { DomainError } from '../errors/domain-error.js';

export const upkeepErrors = {
  unknownSheet: () =>
    new DomainError(
      'not_found',
      'redaction.fiche-inconnue',
      "Cette fiche n'existe pas ou n'est plus proposée.",
    ),
  alreadyPublished: () =>
    new DomainError('refused', 'publication.deja-faite', 'Cette fiche est déjà publiée.'),
  notSubmitted: () =>
    new DomainError(
      'conflict',
      'publication.plus-demandee',
      'Cette fiche n’attend plus sa publication.',
    ),
  structureCloses: () =>
    new DomainError(
      'refused',
      'redaction.structure-a-fermer',
      'Une structure ne se retire pas ainsi : déclarez sa fermeture définitive.',
    ),
  unknownProposition: () =>
    new DomainError('not_found', 'moderation.inconnue', "Cette demande n'existe pas ou plus."),
  alreadyDecided: (decided: {
    readonly decision: string;
    readonly par: string | null;
    readonly le: string | null;
  }) =>
    new DomainError(
      'conflict',
      'moderation.deja-decidee',
      decided.par === null
        ? 'Cette demande a déjà été traitée.'
        : `Cette demande a déjà été traitée par ${decided.par}.`,
      decided,
    ),
  sheetMoved: (sides: {
    readonly version: number;
    readonly modifies: readonly {
      readonly champ: string;
      readonly libelle: string;
      readonly avant: unknown;
      readonly actuelle: unknown;
      readonly proposee: unknown;
    }[];
  }) =>
    new DomainError(
      'conflict',
      'moderation.fiche-modifiee',
      'La fiche a changé depuis cette demande. Comparez, puis décidez de nouveau.',
      sides,
    ),
  noReason: () =>
    new DomainError('refused', 'moderation.motif-absent', 'Dites pourquoi : la personne le lira.', [
      { champ: 'motif', message: 'Dites pourquoi : la personne le lira.' },
    ]),
} as const;
