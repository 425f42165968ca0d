import { DomainError } from '../../errors/domain-error.js';

export const duplicatesErrors = {
  unknownCommand: (what: string) =>
    new DomainError(
      'refused',
      'doublons.commande-inconnue',
      `« ${what} » n'est pas une action connue : doublons chercher.`,
    ),
  unknownPair: () =>
    new DomainError('not_found', 'doublons.inconnu', "Cette paire n'existe pas ou plus."),
  alreadyDecided: (decided: {
    readonly statut: string;
    readonly par: string | null;
    readonly le: string | null;
  }) =>
    new DomainError(
      'conflict',
      'doublons.deja-decide',
      decided.par === null
        ? 'Cette paire a déjà été traitée.'
        : `Cette paire a déjà été traitée par ${decided.par}.`,
      decided,
    ),
  sheetMoved: (sheets: readonly { readonly id: string; readonly version: number }[]) =>
    new DomainError(
      'conflict',
      'doublons.fiche-modifiee',
      "Quelqu'un a modifié une des deux fiches depuis votre lecture. Comparez, puis décidez de nouveau.",
      sheets,
    ),
  sheetGone: () =>
    new DomainError(
      'conflict',
      'doublons.fiche-disparue',
      "Une des deux fiches n'est plus au catalogue : il n'y a plus rien à fusionner.",
    ),
  sayWhichToKeep: () =>
    new DomainError('refused', 'doublons.garder-absent', 'Dites laquelle des deux fiches garder.', [
      { champ: 'garder', message: 'Dites laquelle des deux fiches garder.' },
    ]),
  keepTheShown: () =>
    new DomainError(
      'refused',
      'doublons.garder-la-publiee',
      "La fiche à garder n'est pas publiée alors que l'autre l'est : gardez celle que le public voit.",
    ),
  mergedSince: (garde: string) =>
    new DomainError(
      'conflict',
      'fusions.suivie-d-une-autre',
      "Une autre fusion a suivi celle-ci : annulez d'abord la plus récente.",
      { garde },
    ),
  changedSince: (
    conflits: readonly {
      readonly objet: string;
      readonly id: string;
      readonly champ: string;
      readonly libelle: string;
    }[],
  ) =>
    new DomainError(
      'conflict',
      'fusions.modifiee-depuis',
      `Depuis la fusion, quelqu'un a modifié ce qu'elle avait écrit (${conflits.map(({ libelle }) => libelle).join(', ')}). Rétablissez ces champs depuis l'historique, puis annulez la fusion.`,
      conflits,
    ),
  unknownMerge: () =>
    new DomainError('not_found', 'fusions.inconnue', "Cette fusion n'existe pas."),
  alreadyUndone: (par: string | null) =>
    new DomainError(
      'conflict',
      'fusions.deja-annulee',
      par === null ? 'Cette fusion a déjà été annulée.' : `${par} a déjà annulé cette fusion.`,
    ),
} as const;
