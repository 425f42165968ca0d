import { type FeedFinding, FINDINGS } from '../gtfs/feed-report.js';
import type { DepartementShare } from './perimetre.js';
import type { Reseau } from './reseau.js';

/** Under this share of a département's communes, its network is rather that of a town. */
const TOWN_SHARE = 0.5;

export type DepartementNames = (code: string) => {
  readonly nom: string;
  readonly communes: number;
};

const french = (date: string): string => date.split('-').reverse().join('/');
const count = (value: number): string => value.toLocaleString('fr-FR');

/** What an import says when it is done: what was read, what was not, where and until when it serves. */
export function writeImportReport(
  reseau: Omit<Reseau, 'version'>,
  shares: readonly DepartementShare[],
  departement: DepartementNames,
): string[] {
  const { nom, id, arrets, lignes, courses } = reseau;
  return [
    `« ${nom} » (${id}) : ${count(lignes)} lignes, ${count(arrets)} arrêts desservis, ${count(courses)} courses.`,
    `Valable du ${french(reseau.valable_du)} au ${french(reseau.valable_au)}.`,
    ...writeFindings(reseau.constats),
    ...shares.slice(0, 8).map(({ departement: code, stops, share, communes }) => {
      const { nom: name, communes: total } = departement(code);
      const percent = Math.round(share * 100);
      return `  ${name} (${code}) : ${count(stops)} arrêts (${percent} %), ${communes} des ${total} communes desservies.`;
    }),
    `Périmètre où ces horaires font foi : ${reseau.perimetre.join(', ') || 'aucun'}.`,
    ...adviseTown(reseau, shares, departement),
  ];
}

export function writeFindings(findings: readonly FeedFinding[]): string[] {
  if (findings.length === 0) return ['Rien à redire.'];
  return findings.map(({ quoi, combien, exemples }) => {
    const { perte, texte } = FINDINGS[quoi];
    const examples = exemples.join(', ');
    return `  ${perte ? 'Laissé' : 'Réparé'} : ${count(combien)} ${texte} (${examples}${combien > exemples.length ? '…' : ''}).`;
  });
}

/** Where no bus is known, nothing is said; where a network claims to be known, its absence is a gap. */
function adviseTown(
  { perimetre }: Pick<Reseau, 'perimetre'>,
  shares: readonly DepartementShare[],
  departement: DepartementNames,
): string[] {
  return shares.flatMap(({ departement: code, communes }) => {
    const { nom, communes: total } = departement(code);
    if (!perimetre.includes(`departement:${code}`) || communes >= total * TOWN_SHARE) return [];
    return [
      `Attention : ${nom} n'est desservi que dans ${communes} communes sur ${total}. Si c'est le réseau d'une agglomération, dites son périmètre (--perimetre epci:SIREN), sinon les autres communes passeront pour sans bus.`,
    ];
  });
}
