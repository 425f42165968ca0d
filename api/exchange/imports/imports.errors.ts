import { DomainError } from '../../errors/domain-error.js';

const state = (code: string, message: string): DomainError =>
  new DomainError('conflict', code, message);

export const importsErrors = {
  unknown: () =>
    new DomainError(
      'not_found',
      'import.inconnu',
      "Cet import n'existe pas, ou n'est pas le vôtre.",
    ),
  noFile: () =>
    new DomainError(
      'malformed',
      'import.fichier-absent',
      'Aucun fichier reçu : envoyez-le en application/octet-stream.',
    ),
  tooBig: (limit: number) =>
    new DomainError(
      'refused',
      'import.fichier-trop-gros',
      `Ce fichier dépasse ${Math.round(limit / 1_000_000)} Mo. Coupez-le en plusieurs fichiers.`,
    ),
  busy: () => state('import.occupe', 'Cet import est en cours : attendez sa fin, ou annulez-le.'),
  alreadyDone: () =>
    state('import.deja-fait', 'Ce fichier est déjà importé. Envoyez-le de nouveau si besoin.'),
  notRunning: () => state('import.pas-en-cours', "Cet import n'est pas en cours."),
  notUndoable: () =>
    state('import.pas-a-defaire', "Il n'y a rien à défaire : cet import n'a rien écrit."),
  nameMissing: () =>
    new DomainError(
      'refused',
      'import.nom-manquant',
      'Dites d’abord quelle colonne donne le nom des structures.',
    ),
  unknownColumn: (name: string) =>
    new DomainError(
      'refused',
      'import.colonne-absente',
      `Le fichier n'a pas de colonne « ${name.slice(0, 60)} ».`,
    ),
  fieldTwice: (champ: string) =>
    new DomainError(
      'refused',
      'import.champ-repete',
      `Deux colonnes sont données pour « ${champ} » : choisissez-en une.`,
    ),
  noRefused: () =>
    new DomainError('not_found', 'import.sans-refus', "Cet import n'a pas de ligne refusée."),
  gone: () =>
    new DomainError(
      'gone',
      'import.fichier-disparu',
      "Le fichier n'est plus là : envoyez-le de nouveau.",
    ),
} as const;
