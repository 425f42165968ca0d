import type { RefusedContour } from '../contours/contour.js';
import type { RefusedLayerRow } from './read-frr-table.js';

export type FrrReport = {
  readonly lignes: number;
  readonly communes: number;
  readonly nonClassees: number;
  readonly refusees: readonly RefusedLayerRow[];
};

export type QpvReport = {
  readonly lus: number;
  readonly ecrits: number;
  readonly refuses: readonly RefusedContour[];
};

const SHOWN = 50;

function listed(refusals: readonly string[]): string[] {
  if (refusals.length === 0) return [];
  const hidden = refusals.length - SHOWN;
  return [
    `${refusals.length} refus :`,
    ...refusals.slice(0, SHOWN).map((line) => `  ${line}`),
    ...(hidden > 0 ? [`  … et ${hidden} de plus`] : []),
  ];
}

const trial = (dryRun: boolean): string => (dryRun ? ' (essai : rien n’est écrit)' : '');

export function writeFrrReport(report: FrrReport, dryRun: boolean): string[] {
  return [
    `Lignes lues : ${report.lignes}${trial(dryRun)}`,
    `Communes classées : ${report.communes}, non classées : ${report.nonClassees}`,
    ...listed(
      report.refusees.map(
        ({ ligne, valeur, raison }) => `ligne ${ligne}, « ${valeur} » : ${raison}`,
      ),
    ),
  ];
}

export function writeQpvReport(report: QpvReport, dryRun: boolean): string[] {
  return [
    `Quartiers lus : ${report.lus}, écrits : ${report.ecrits}${trial(dryRun)}`,
    ...listed(
      report.refuses.map(
        ({ rang, code, raison }) => `entité ${rang} (code ${code ?? '?'}) : ${raison}`,
      ),
    ),
  ];
}
