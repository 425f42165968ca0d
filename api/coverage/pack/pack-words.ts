import type { BilanAnswer } from '../coverage.schema.js';
import type { Figure } from '../sheet/vocabulary.js';
import type { Pack } from './pack.js';

const NUMBER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const INDEX = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

export const sayFigure = (value: number | null, hidden = '—'): string =>
  value === null ? hidden : NUMBER.format(value);

/** « 56 % »; never 0 % of somebody, nor 100 % when somebody lacks. */
export function sayShare(part: number | null, whole: number | null): string {
  if (part === null || whole === null || whole === 0) return '—';
  const share = Math.round((100 * part) / whole);
  if (share === 0 && part > 0) return '< 1 %';
  return share === 100 && part < whole ? '> 99 %' : `${NUMBER.format(share)} %`;
}

/** Only communes of fewer than five young people are in this case. */
export const NON_COMPTES = 'non comptés';

/** « 12 communes », « 1 commune », « 0 commune ». */
export const sayCount = (count: number, one: string, many: string): string =>
  `${NUMBER.format(count)} ${count < 2 ? one : many}`;

/** A value of a comparison, as the screens say it. */
export function sayValue(figure: Figure, value: number): string {
  return figure === 'indice' ? INDEX.format(value) : `${NUMBER.format(Math.round(value * 100))} %`;
}

export const FIGURES_DITES: Readonly<Record<Figure, string>> = {
  part_couverte: 'Part des jeunes couverts',
  indice: 'Indice d’accessibilité (places à temps plein pour 1 000 jeunes)',
};

type Part = 'couverts' | 'a_confirmer' | 'non_couverts';

/** « 1 234 (56 %) »; communes of fewer than five count for nobody, and alone are said so. Where most is unknown there is no share: « 300 », or « — ». */
export function sayPart(bilan: BilanAnswer, which: Part): string {
  const part = bilan[which];
  if (!bilan.majorite_connue) return sayFigure(part);
  if (part === 0) return '0';
  return part === null ? NON_COMPTES : `${sayFigure(part)} (${sayShare(part, bilan.jeunes)})`;
}

export const sayTied = (others: number): string =>
  others === 1 ? 'Et un autre besoin au même point.' : `Et ${others} autres besoins au même point.`;

/** « Dossier de couverture, Alès (arrondissement) »: Alès is a commune too. */
export function nameOfPack({ territory: { nom, kind } }: Pick<Pack, 'territory'>): string {
  const isSaid = nom.toLowerCase().startsWith(kind.toLowerCase());
  return `Dossier de couverture, ${nom}${isSaid ? '' : ` (${kind.toLowerCase()})`}`;
}

/** Whether the timetables are unknown to most young people, whatever they need: nothing is then told of them. */
export const isMostlyUnknown = ({ needs }: Pick<Pack, 'needs'>): boolean =>
  needs.every(({ bilan }) => !bilan.majorite_connue);
