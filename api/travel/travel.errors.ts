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
  unknownMode: (mode: string, known: readonly string[]) =>
    refused(
      'trajets.mode-inconnu',
      `« ${shortened(mode)} » n'est pas un mode de transport connu : ${known.join(', ')}.`,
    ),
  badPlace: (champ: string, text: string) =>
    refused(
      'trajets.lieu-illisible',
      `« ${champ} » doit être une commune (commune:30341) ou un point (43.69,4.28), pas « ${shortened(text)} ».`,
    ),
  noCentre: (nom: string) =>
    refused(
      'trajets.commune-sans-centre',
      `On ne sait pas où est le centre de ${shortened(nom)} : donnez un point (latitude,longitude).`,
    ),
  badInstant: (champ: string, text: string) =>
    refused(
      'trajets.instant-illisible',
      `« ${champ} » doit être un jour et une heure de Paris (2026-11-24T14:00), pas « ${shortened(text)} ».`,
    ),
  twoInstants: () =>
    refused(
      'trajets.deux-instants',
      'Dites quand partir (partir_apres) ou quand arriver (arriver_avant), pas les deux.',
    ),
  badPresence: () =>
    refused(
      'trajets.permanence-illisible',
      'Dites la permanence : date=2026-11-24, heure_debut=14:00 et heure_fin=17:00, la fin après le début.',
    ),
  unknownOrder: (order: string) =>
    new DomainError(
      'malformed',
      'gtfs.action-inconnue',
      `« ${shortened(order)} » n'est pas une action connue : import, list ou remove.`,
    ),
} as const;
