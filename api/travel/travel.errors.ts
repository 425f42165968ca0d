import { DomainError } from '../errors/domain-error.js';

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const refused = (code: string, message: string): DomainError =>
  new DomainError('refused', code, message);

export const travelErrors = {
  unreadableZip: (reason: string) =>
    refused('gtfs.zip-illisible', `Ce fichier n'est pas un zip lisible (${shortened(reason)}).`),
  zipBomb: (reason: string) =>
    refused('gtfs.zip-trop-gros', `Ce zip est refusé sans être décompressé : ${reason}.`),
  missingFiles: (files: readonly string[]) =>
    refused(
      'gtfs.fichiers-absents',
      `Ce zip n'est pas un GTFS complet : il y manque ${files.join(', ')}.`,
    ),
  missingColumns: (file: string, columns: readonly string[]) =>
    refused('gtfs.colonnes-absentes', `Dans ${file}, il manque : ${columns.join(', ')}.`),
  unreadableTable: (file: string, reason: string) =>
    refused('gtfs.csv-illisible', `${file} n'est pas un CSV lisible (${shortened(reason)}).`),
  tooMany: (file: string, most: number) =>
    refused(
      'gtfs.trop-de-lignes',
      `${file} a plus de ${most.toLocaleString('fr-FR')} lignes : c'est plus que ce que Maillage sait tenir.`,
    ),
  empty: () =>
    refused(
      'gtfs.sans-course',
      'Aucune course lisible dans ce GTFS : rien n’est importé, ce qui était en place le reste.',
    ),
  neverRuns: () =>
    refused(
      'gtfs.sans-jour',
      'Aucune course de ce GTFS ne roule jamais (calendriers vides) : rien n’est importé.',
    ),
  expired: (until: string) =>
    refused(
      'gtfs.deja-perime',
      `Les horaires de ce GTFS se terminent le ${until} : ils sont déjà périmés, rien n'est importé.`,
    ),
  unreadableFile: (path: string) =>
    refused('gtfs.fichier-illisible', `Fichier illisible : ${shortened(path)}`),
  unknownFeed: (name: string) =>
    new DomainError(
      'not_found',
      'gtfs.reseau-inconnu',
      `Aucun réseau importé ne s'appelle « ${shortened(name)} » (voir : gtfs list).`,
    ),
  badPerimetre: (text: string) =>
    new DomainError(
      'malformed',
      'gtfs.perimetre-inconnu',
      `« ${shortened(text)} » n'est pas un périmètre connu : departement:30, epci:SIREN, commune:CODE ou region:76, séparés par des virgules.`,
    ),
  badName: (text: string) =>
    new DomainError(
      'malformed',
      'gtfs.nom-invalide',
      `« ${shortened(text)} » ne peut pas être le nom d'un réseau : une lettre ou un chiffre au moins.`,
    ),
  unknownOrder: (order: string) =>
    new DomainError(
      'malformed',
      'gtfs.action-inconnue',
      `« ${shortened(order)} » n'est pas une action connue : import, list ou remove.`,
    ),
} as const;
