import type { Methode } from './choose-youth-columns.js';
import type { YouthReport } from './youth-report.js';

const SHOWN = 50;

const METHODE: Readonly<Record<Methode, string>> = {
  ages: 'comptés à l’âge près (16 à 25 ans)',
  'tranches-15-18-25':
    'convertis : 2/3 des 15–17 ans, les 18–24 ans, 1/5 des 25–29 ans (marge de 5 %)',
  'tranches-11-18-25':
    'convertis : 2/7 des 11–17 ans, les 18–24 ans, 1/15 des 25–39 ans (marge de 10 %)',
  'tranche-15-29': 'convertis : 2/3 des 15–29 ans (marge de 12 %)',
};

const format = new Intl.NumberFormat('fr-FR');

/** The lines that tell what an import of the youth population did. */
export function writeYouthReport(
  report: YouthReport,
  { dryRun }: { readonly dryRun: boolean },
): string[] {
  const { refusees, refuseesTotal } = report;
  const shown = refusees.slice(0, SHOWN);
  const hidden = refuseesTotal - shown.length;
  return [
    `${format.format(report.lignes)} lignes lues${dryRun ? ' (essai : rien n’est écrit)' : ''}`,
    `${format.format(report.communes)} communes, ${format.format(report.jeunes)} jeunes en ${report.annee}, ${METHODE[report.methode]}`,
    ...(report.anciensCodes > 0
      ? [`${report.anciensCodes} anciens codes ajoutés à la commune d’aujourd’hui`]
      : []),
    ...(report.absentes > 0
      ? [`${format.format(report.absentes)} communes d’Occitanie absentes du fichier : inchangées`]
      : []),
    ...(refuseesTotal > 0 ? [`${format.format(refuseesTotal)} refus :`] : []),
    ...shown.map(({ ligne, code, raison }) => `  ligne ${ligne}, ${code} : ${raison}`),
    ...(hidden > 0 ? [`  … et ${format.format(hidden)} autres`] : []),
  ];
}
