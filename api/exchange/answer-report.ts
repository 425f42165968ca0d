import type { ImportReport } from './import-report.js';

const list = <T>(items: readonly T[]): T[] => [...items];

/** A report as the answers have it. */
export const answerReport = (report: ImportReport | null) =>
  report && {
    ...report,
    refus: list(report.refus),
    avertissements: list(report.avertissements),
    colonnes_ignorees: list(report.colonnes_ignorees),
    conseils: list(report.conseils),
  };
