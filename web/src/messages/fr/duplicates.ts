import { formatDate, formatNumber, plural } from './format';
import { formatMoment } from './moments';

type Sheet = {
  readonly services: number;
  readonly permanences: number;
  readonly membres: number;
  readonly date_maj: string;
  readonly confirmee_le: string | null;
};

const PERCENT = 100;

export const duplicates = {
  title: 'Doublons',
  kicker: 'Mon territoire',
  subtitle: 'Deux fiches qui semblent être d’une même structure. Vous décidez, rien ne se perd.',
  loading: 'Chargement des doublons…',
  views: {
    label: 'Voir',
    a_decider: 'À décider',
    distincts: 'Jugées distinctes',
    fusions: 'Fusions faites',
  },
  count: (total: number) => (total === 0 ? 'Aucune paire' : plural(total, 'paire', 'paires')),
  countMerges: (total: number) =>
    total === 0 ? 'Aucune fusion' : plural(total, 'fusion', 'fusions'),
  none: {
    title: 'Aucun doublon à décider',
    text: 'Les fiches nouvelles ou modifiées sont comparées chaque nuit.',
  },
  pair: (a: string, b: string) => (a === b ? a : `${a} / ${b}`),
  likeness: (score: number) => `Ressemblance : ${formatNumber(Math.round(score * PERCENT))} %`,
  why: 'Ce qui rapproche',
  whyNot: 'Ce qui sépare',
  keep: 'Quelle fiche garder ?',
  keepHelp: 'Son adresse reste. L’autre y conduit, et ses solutions la rejoignent.',
  advised: 'conseillée : elle a le plus à perdre',
  sheet: ({ services, permanences, membres }: Sheet) =>
    [
      plural(services, 'solution', 'solutions'),
      plural(permanences, 'permanence', 'permanences'),
      membres > 0 ? `${plural(membres, 'personne', 'personnes')} la tient à jour` : '',
    ]
      .filter(Boolean)
      .join(', '),
  dates: ({ date_maj, confirmee_le }: Sheet) =>
    `Mise à jour le ${formatDate(date_maj)}${confirmee_le ? `, confirmée le ${formatDate(confirmee_le)}` : ', jamais confirmée'}`,
  source: (name: string) => `Source : ${name}`,
  see: (name: string) => `Voir la fiche « ${name} »`,
  fields: 'Que garder de chacune ?',
  address: 'Adresse et point',
  confirmedBy: (le: string, par: string | null) =>
    `écrit ou confirmé le ${formatDate(le)}${par ? ` par ${par}` : ''}`,
  same: (count: number) => plural(count, 'champ identique', 'champs identiques'),
  merge: 'Fusionner',
  distinct: 'Ce sont deux structures',
  distinctSure: 'Elles ne seront plus proposées ensemble.',
  yes: 'Oui, deux structures',
  no: 'Non, revenir',
  merged: (name: string) => `Fusionnées : ${name}. Les deux adresses y conduisent.`,
  separated: (name: string) => `Ce sont deux structures : ${name}.`,
  undo: 'Annuler la fusion',
  undone: 'Fusion annulée : les deux fiches sont comme avant.',
  next: 'Passer à la suivante',
  about: (name: string) => ` : ${name}`,
  decided: (by: string | null, at: string | null) =>
    `Décidé${by === null ? '' : ` par ${by}`}${at === null ? '' : ` le ${formatMoment(at)}`}`,
  fusion: {
    into: (gone: string, kept: string) => `${gone} → ${kept}`,
    facts: (at: string, by: string | null) => `${formatMoment(at)}${by === null ? '' : `, ${by}`}`,
    moved: (services: number, fields: number) =>
      `${plural(services, 'solution passée', 'solutions passées')} d’une fiche à l’autre, ${plural(fields, 'champ repris', 'champs repris')}`,
    undone: (at: string, by: string | null) =>
      `Annulée le ${formatMoment(at)}${by === null ? '' : ` par ${by}`}`,
  },
  pages: {
    nav: 'Pages',
    previous: 'Page précédente',
    next: 'Page suivante',
    position: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  },
} as const;
