import { DomainError } from '../../errors/domain-error.js';

const refused = (code: string, message: string): DomainError =>
  new DomainError('refused', code, message);
const state = (code: string, message: string): DomainError =>
  new DomainError('conflict', code, message);

export const sourcesErrors = {
  unknown: () =>
    new DomainError(
      'not_found',
      'source-suivie.inconnue',
      "Cette source suivie n'existe pas, ou n'est pas la vôtre.",
    ),
  unknownRun: () =>
    new DomainError('not_found', 'passage.inconnu', "Ce passage de la source n'existe pas."),
  badUrl: () =>
    refused(
      'source-suivie.adresse-refusee',
      'Donnez une adresse https:// complète, sans nom ni mot de passe.',
    ),
  tooMany: (limit: number) =>
    refused(
      'source-suivie.trop-de-sources',
      `Vous suivez déjà ${limit} sources : cessez d'en suivre une.`,
    ),
  reserved: () =>
    refused(
      'source-suivie.nom-reserve',
      'La source « maillage » est celle de Maillage lui-même : donnez un autre nom.',
    ),
  busy: () =>
    state('source-suivie.occupee', 'Un passage de cette source est en cours : attendez sa fin.'),
  notReading: () =>
    state('source-suivie.pas-en-cours', "Aucune lecture n'est en cours : elle a fini entre-temps."),
  notUndoable: () =>
    state('passage.pas-a-defaire', "Il n'y a rien à défaire : ce passage n'a rien écrit."),
  noRefused: () =>
    new DomainError('not_found', 'passage.sans-refus', "Ce passage n'a pas de fiche refusée."),
  gone: () =>
    new DomainError(
      'gone',
      'passage.refus-disparus',
      'Les fiches refusées ne sont gardées que trente jours.',
    ),
  noRight: () =>
    refused(
      'source-suivie.sans-droit',
      'La personne qui suit cette source ne gère plus de territoire. La source est en pause.',
    ),
  lostToken: () =>
    refused(
      'source-suivie.jeton-illisible',
      "Le jeton de cette source n'est plus lisible : donnez-le de nouveau.",
    ),
  notJson: (where: string) =>
    refused(
      'source-suivie.pas-du-json',
      `${where} : ce n'est pas du JSON. C'est peut-être une page web, ou l'adresse d'autre chose.`,
    ),
  notAPage: (where: string) =>
    refused(
      'source-suivie.pas-data-inclusion',
      `${where} : ce n'est pas une page de data·inclusion v1 (items, total, page, size, pages).`,
    ),
  page: (where: string, cause: DomainError) =>
    new DomainError('refused', cause.code, `${where} : ${cause.message}`),
  empty: () =>
    refused('source-suivie.vide', "La source n'a rendu aucune fiche. Vérifiez son adresse."),
  tooLong: () =>
    refused(
      'source-suivie.trop-longue',
      'La lecture de la source dure depuis une heure : elle est abandonnée.',
    ),
  tooBig: (limit: number) =>
    refused(
      'source-suivie.trop-grosse',
      `La source dépasse ${Math.round(limit / 1_000_000)} Mo. Filtrez-la, par département par exemple.`,
    ),
  tooManyRows: (limit: number) =>
    refused(
      'source-suivie.trop-de-lignes',
      `Une liste de la source a plus de ${limit} lignes. Filtrez-la.`,
    ),
  tooManyPages: (limit: number) =>
    refused('source-suivie.trop-de-pages', `La source a plus de ${limit} pages. Filtrez-la.`),
  broken: () =>
    refused(
      'source-suivie.panne',
      "Maillage n'a pas pu écrire ce passage. Rien n'est changé ; il sera repris la nuit prochaine.",
    ),
} as const;
