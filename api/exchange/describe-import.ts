import type { Counts, ImportReport, ReasonCount } from './import-report.js';

const REASONS_SHOWN = 12;
const number = new Intl.NumberFormat('fr-FR');

const plural = (count: number, word: string): string =>
  `${number.format(count)} ${word}${count > 1 ? 's' : ''}`;

function counted(label: string, { crees, modifies, inchanges }: Counts, feminine: boolean): string {
  const e = feminine ? 'e' : '';
  const parts = [
    plural(crees, `créé${e}`),
    plural(modifies, `modifié${e}`),
    plural(inchanges, `inchangé${e}`),
  ];
  return `  ${label.padEnd(11)}: ${parts.join(', ')}`;
}

const where = ({ ligne, colonne }: ReasonCount): string =>
  colonne === null ? `ligne ${ligne}` : `ligne ${ligne}, colonne ${colonne}`;

function reasonLines(title: string, reasons: readonly ReasonCount[]): string[] {
  if (reasons.length === 0) return [];
  const shown = reasons
    .slice(0, REASONS_SHOWN)
    .flatMap((reason) => [
      `    ${number.format(reason.nombre)} × ${reason.exemple} (${where(reason)})`,
      `        → ${reason.suggestion}`,
    ]);
  const left = reasons.length - REASONS_SHOWN;
  return [
    title,
    ...shown,
    ...(left > 0
      ? [`    … et ${number.format(left)} ${left > 1 ? 'autres motifs' : 'autre motif'}`]
      : []),
  ];
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1).replace('.', ',')} s`;

function formatName({ format, encodage, separateur }: ImportReport): string {
  const name = { csv: 'CSV', xlsx: 'classeur Excel', 'data-inclusion': 'data·inclusion' }[format];
  const details = [
    encodage,
    separateur && `séparateur « ${separateur === '\t' ? 'tabulation' : separateur} »`,
  ];
  const said = details.filter(Boolean).join(', ');
  return said ? `${name} (${said})` : name;
}

/** The report in plain French, for the terminal. */
export function describeImport(report: ImportReport): string {
  const { refusees, colonnes_ignorees } = report;
  return [
    `${report.essai ? 'Essai, rien ne sera écrit : ' : ''}${report.fichier} — ${formatName(report)}, source « ${report.source} »`,
    `  ${plural(report.lignes, 'ligne')} lue${report.lignes > 1 ? 's' : ''} en ${seconds(report.duree_ms)}`,
    counted('Structures', report.structures, true),
    counted('Services', report.services, false),
    `  Refusées   : ${refusees === 0 ? 'aucune ligne' : plural(refusees, 'ligne')}`,
    ...reasonLines('  Motifs de refus :', report.refus),
    ...(report.fichier_des_refus
      ? [`  Lignes refusées à corriger puis à importer : ${report.fichier_des_refus}`]
      : []),
    ...reasonLines('  Remarques (la ligne est importée) :', report.avertissements),
    ...(colonnes_ignorees.length > 0
      ? [`  Colonnes non reprises : ${colonnes_ignorees.join(', ')}`]
      : []),
    ...report.conseils.map((conseil) => `  ${conseil}`),
  ].join('\n');
}
