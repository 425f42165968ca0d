import { DomainError } from '../../errors/domain-error.js';
import type { Champs, FieldError, Objet } from './sheet.js';

const NAMES: Readonly<Record<Objet, string>> = {
  structure: 'Cette structure',
  service: 'Cette solution',
  permanence: 'Cette permanence',
  fermeture: 'Cette fermeture',
  poste: 'Ce poste',
  lieu: 'Ce lieu',
};

export type BothSides = {
  readonly version: number;
  /** The sheet as it stands now. */
  readonly actuelle: Champs;
  /** What was to be written. */
  readonly demandee: Champs;
  /** The fields of what was asked that are no longer what was read, with who changed them last. */
  readonly modifies: readonly { readonly champ: string; readonly par: string | null }[];
};

export const editionErrors = {
  unknownSheet: (objet: Objet) =>
    new DomainError('not_found', 'edition.fiche-inconnue', `${NAMES[objet]} n'existe pas ou plus.`),
  invalidFields: (fields: readonly FieldError[]) =>
    new DomainError(
      'refused',
      'edition.champs-invalides',
      fields.length === 1
        ? (fields[0]?.message ?? 'Un champ est à corriger.')
        : `${fields.length} champs sont à corriger.`,
      fields,
    ),
  changedMeanwhile: (sides: BothSides) =>
    new DomainError(
      'conflict',
      'edition.fiche-modifiee',
      "Quelqu'un a modifié cette fiche pendant que vous l'écriviez. Comparez, puis enregistrez de nouveau : rien n'est perdu.",
      sides,
    ),
  placeInUse: (permanences: number) =>
    new DomainError(
      'refused',
      'edition.lieu-occupe',
      `Des permanences s'y tiennent (${permanences}) : déplacez-les d'abord.`,
    ),
  unknownLine: () =>
    new DomainError(
      'not_found',
      'edition.etat-inconnu',
      "Cette ligne d'historique n'est pas celle de cette fiche.",
    ),
  unknownSuggestion: () =>
    new DomainError(
      'not_found',
      'edition.suggestion-inconnue',
      "Cette suggestion n'existe pas, ou quelqu'un l'a déjà traitée.",
    ),
  noSuchState: () =>
    new DomainError('refused', 'edition.etat-absent', "À ce moment, la fiche n'existait pas."),
  notPlanned: (date: string) =>
    new DomainError(
      'refused',
      'edition.seance-absente',
      `Aucune séance n'est prévue le ${date} : il n'y a rien à annuler.`,
    ),
} as const;
