import type { AreasReport } from './areas/areas-report.js';
import type { ContoursReport } from './contours/contour.js';

const SHOWN = 50;

const count = (total: number, one: string, many: string): string =>
  `${total} ${total > 1 ? many : one}`;

function listed(refusals: readonly string[]): string[] {
  const hidden = refusals.length - SHOWN;
  const more = hidden > 0 ? [`  … et ${count(hidden, 'autre', 'autres')}`] : [];
  return [...refusals.slice(0, SHOWN).map((line) => `  ${line}`), ...more];
}

export function writeAreasReport(
  report: AreasReport,
  { dryRun }: { readonly dryRun: boolean },
): string[] {
  const { nouveaux, modifies, inchanges, refusees } = report;
  return [
    `${count(report.lignes, 'ligne lue', 'lignes lues')}${dryRun ? ' (essai : rien n’est écrit)' : ''}`,
    `Territoires : ${count(nouveaux.length, 'nouveau', 'nouveaux')}, ${count(modifies.length, 'modifié', 'modifiés')}, ${count(inchanges.length, 'inchangé', 'inchangés')}`,
    ...(report.repetees > 0 ? [count(report.repetees, 'ligne répétée', 'lignes répétées')] : []),
    ...(report.anciensCodes > 0
      ? [
          count(
            report.anciensCodes,
            'ancien code remplacé par celui d’aujourd’hui',
            'anciens codes remplacés par ceux d’aujourd’hui',
          ),
        ]
      : []),
    ...(refusees.length > 0
      ? [`${count(refusees.length, 'ligne refusée', 'lignes refusées')} :`]
      : []),
    ...listed(
      refusees.map(({ ligne, colonne, valeur, raison, suggestion }) => {
        const advice = suggestion === null ? '' : ` Peut-être : ${suggestion}`;
        return `ligne ${ligne}, ${colonne} « ${valeur} » : ${raison}${advice}`;
      }),
    ),
  ];
}

export function writeContoursReport(report: ContoursReport): string[] {
  const { refuses } = report;
  return [
    `${count(report.lus, 'entité lue', 'entités lues')}, ${count(report.ecrits, 'contour écrit', 'contours écrits')}`,
    ...(report.reunis > 0
      ? [
          `${count(report.reunis, 'contour réuni', 'contours réunis')} à celui de la commune d’aujourd’hui`,
        ]
      : []),
    ...(refuses.length > 0
      ? [`${count(refuses.length, 'entité refusée', 'entités refusées')} :`]
      : []),
    ...listed(
      refuses.map(({ rang, code, raison }) => `entité ${rang} (code ${code ?? '?'}) : ${raison}`),
    ),
  ];
}
