import { sayDate } from '../../pdf/french-words.js';
import { NO_PLACE, type NeedSection } from './arrange-directory.js';
import type { Cover } from './draw-cover.js';
import { shorten } from './shorten.js';

/** Whose directory it is; `asked` says what else was asked for, in words. */
export type DirectoryHead = {
  readonly territory: string;
  readonly kind: string;
  readonly asked: string | null;
  readonly link: string | null;
};

type Counted = DirectoryHead & {
  readonly today: string;
  readonly sections: readonly NeedSection[];
  readonly confirmed: number;
  readonly sources: readonly string[];
  readonly qrCode: Buffer | null;
};

const TITLE = 'Annuaire des solutions pour les jeunes';
const SOURCES_SHOWN = 12;
const SOURCE_MOST = 80;
const NUMBER = new Intl.NumberFormat('fr-FR');

const count = (total: number, one: string, many: string): string =>
  `${NUMBER.format(total)} ${total < 2 ? one : many}`;

/** The sources that say most first; how many others there are. */
function saySources(sources: readonly string[]): string {
  const times = new Map<string, number>();
  // One sheet may come of several: « source ; autre source ».
  for (const source of sources.flatMap((one) => one.split(' ; ')))
    times.set(source, (times.get(source) ?? 0) + 1);
  const ranked = [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const named = ranked
    .slice(0, SOURCES_SHOWN)
    .map(([source, total]) => `${shorten(source, SOURCE_MOST)} (${NUMBER.format(total)})`);
  const others = ranked.length - named.length;
  const rest = others > 0 ? [count(others, 'autre source', 'autres sources')] : [];
  return `Sources, et combien de fiches en viennent : ${[...named, ...rest].join(', ')}. Communes : INSEE, DGCL, La Poste (Licence Ouverte).`;
}

/** Composes the first page of the directory. */
export function composeCover({ today, sections, sources, confirmed, ...head }: Counted): Cover {
  const total = sections.reduce((sum, section) => sum + section.count, 0);
  const communes = new Set(sections.flatMap((one) => one.communes.map(({ label }) => label)));
  communes.delete(NO_PLACE);
  const where = count(communes.size, 'commune', 'communes');
  return {
    ...head,
    title: TITLE,
    day: sayDate(today),
    total:
      total === 0
        ? 'Aucune solution n’est connue ici pour le moment.'
        : `${count(total, 'solution', 'solutions')}${communes.size > 0 ? ` dans ${where}` : ''}`,
    confirmed: count(confirmed, 'fiche confirmée', 'fiches confirmées'),
    toConfirm: count(total - confirmed, 'fiche à confirmer', 'fiches à confirmer'),
    needs: sections.map((section) => ({
      label: section.label,
      count: NUMBER.format(section.count),
    })),
    sources: saySources(sources),
  };
}
