import { DomainError } from '../errors/domain-error.js';

const refusedFile = (code: string, message: string, suggestion: string): DomainError =>
  new DomainError('refused', code, `${message} ${suggestion}`, { suggestion });

/** A file that cannot be read at all: nothing of it is written. */
export const exchangeErrors = {
  fileNotFound: (path: string) =>
    new DomainError(
      'not_found',
      'import.fichier-introuvable',
      `Fichier introuvable ou illisible : ${path}.`,
    ),
  emptyFile: () =>
    refusedFile('import.fichier-vide', 'Le fichier est vide.', 'Vérifier son téléchargement.'),
  htmlFile: () =>
    refusedFile(
      'import.page-web',
      "Ce fichier est une page web, pas un tableau : le téléchargement a sans doute rendu une page d'erreur ou de connexion.",
      'Télécharger de nouveau le fichier lui-même.',
    ),
  oldExcelFile: () =>
    refusedFile(
      'import.ancien-excel',
      'Ce fichier est au vieux format .xls.',
      "L'ouvrir dans le tableur et l'enregistrer en .xlsx ou en CSV.",
    ),
  otherFile: (kind: string) =>
    refusedFile(
      'import.autre-fichier',
      `Ce fichier est ${kind}, pas un tableau.`,
      'Donner un fichier CSV, XLSX ou JSON.',
    ),
  binaryFile: () =>
    refusedFile(
      'import.fichier-binaire',
      "Ce fichier n'est pas du texte : il contient des caractères nuls.",
      'Donner un fichier CSV, XLSX ou JSON.',
    ),
  wrongFormat: (asked: string, found: string) =>
    refusedFile(
      'import.format-different',
      `Le format demandé est ${asked}, mais le fichier est en ${found}.`,
      'Changer --format, ou le retirer : il se reconnaît seul.',
    ),
  recordTooLong: (line: number, limit: number) =>
    refusedFile(
      'import.ligne-trop-longue',
      `La ligne ${line} dépasse ${Math.round(limit / 1000)} ko : ce n'est pas une ligne de tableau, ou un guillemet ouvert n'est jamais refermé.`,
      'Vérifier les fins de ligne et les guillemets à cet endroit.',
    ),
  tooManyColumns: (line: number, limit: number) =>
    refusedFile(
      'import.trop-de-colonnes',
      `La ligne ${line} a plus de ${limit} colonnes.`,
      'Vérifier le séparateur et les guillemets.',
    ),
  unreadableCsv: (line: number, cause: string) =>
    refusedFile(
      'import.csv-illisible',
      `Le tableau est illisible à la ligne ${line} (${cause}).`,
      'Vérifier les guillemets et le séparateur.',
    ),
  noHeader: (headers: readonly string[]) =>
    refusedFile(
      'import.colonnes-inconnues',
      `Aucune colonne ne donne le nom des structures. Colonnes lues : ${headers.slice(0, 30).join(', ').slice(0, 500) || 'aucune'}.`,
      'Renommer la colonne des noms en « nom ».',
    ),
  zipBomb: (why: string) =>
    refusedFile(
      'import.classeur-refuse',
      `Le classeur est refusé : ${why}.`,
      "S'il est légitime, l'enregistrer en CSV et importer ce CSV.",
    ),
  unreadableWorkbook: (cause: string) =>
    refusedFile(
      'import.classeur-illisible',
      `Le classeur est illisible (${cause}).`,
      "L'ouvrir dans le tableur et l'enregistrer de nouveau.",
    ),
  unreadableJson: (offset: number, cause: string) =>
    refusedFile(
      'import.json-illisible',
      `Le JSON est illisible vers l'octet ${offset} (${cause}).`,
      'Vérifier que le fichier est entier.',
    ),
  notUtf8Json: () =>
    refusedFile('import.json-pas-utf8', "Ce JSON n'est pas en UTF-8.", "L'enregistrer en UTF-8."),
  notDataInclusion: () =>
    refusedFile(
      'import.json-inconnu',
      'Ce JSON ne contient ni liste « structures » ni liste « services ».',
      'Donner un export data·inclusion v1.',
    ),
  unknownModele: (type: string, known: readonly string[]) =>
    refusedFile(
      'import.modele-inconnu',
      `Aucun modèle n'existe pour le type de structure « ${type.slice(0, 60)} ».`,
      `Modèles : ${known.join(', ')}.`,
    ),
  unknownFormat: (format: string, known: readonly string[]) =>
    refusedFile(
      'import.format-inconnu',
      `Le format « ${format.slice(0, 40)} » est inconnu.`,
      `Formats : ${known.join(', ')}.`,
    ),
  badDate: (reason: string) =>
    refusedFile('import.date-invalide', `--date : ${reason}.`, 'Écrire par exemple 01/08/2024.'),
  emptySelection: () =>
    new DomainError(
      'not_found',
      'selection.vide',
      "Aucune de ces solutions n'existe, ou n'existe plus.",
    ),
  badSource: (source: string) =>
    refusedFile(
      'import.source-invalide',
      `Le nom de source « ${source.slice(0, 60)} » n'est pas valable.`,
      'Écrire des lettres minuscules, des chiffres et des tirets, par exemple france-services.',
    ),
  reservedSource: (source: string) =>
    refusedFile(
      'import.source-reservee',
      `La source « ${source} » est celle de Maillage lui-même.`,
      'Donner un autre nom avec --source.',
    ),
} as const;
