import { formatDate, formatNumber, plural } from './format';
import { formatMoment } from './moments';

type Sheet = {
  readonly services: number;
  readonly permanences: number;
  readonly membres: number;
  readonly date_maj: string;
  readonly confirmee_le: string | null;
};

type Kind = 'structure' | 'service';

const PERCENT = 100;

export const duplicates = {
  title: 'Doublons',
  kicker: 'Mon territoire',
  subtitle: 'Deux fiches qui semblent n’en faire qu’une. Vous décidez, rien ne se perd.',
  loading: 'Chargement des doublons…',
  views: {
    label: 'Voir',
    a_decider: 'Structures à décider',
    solutions: 'Solutions à décider',
    distincts: 'Jugées distinctes',
    fusions: 'Fusions faites',
  },
  count: (total: number) => (total === 0 ? 'Aucune paire' : plural(total, 'paire', 'paires')),
  countMerges: (total: number) =>
    total === 0 ? 'Aucune fusion' : plural(total, 'fusion', 'fusions'),
  filters: {
    name: 'Nom ou commune',
    likeness: 'Ressemblance',
    all: 'Toutes',
    likenesses: { forte: 'Forte (90 % et plus)', possible: 'À regarder de près' },
    go: 'Filtrer',
  },
  none: {
    structure: {
      title: 'Aucun doublon à décider',
      text: 'Les fiches nouvelles ou modifiées sont comparées tous les quarts d’heure.',
    },
    service: {
      title: 'Aucune solution en double à décider',
      text: 'Quand deux structures sont fusionnées, celles de leurs solutions qui se ressemblent sont proposées ici.',
    },
  },
  noneFound: {
    title: 'Aucune paire ici',
    text: 'Essayez un autre nom, ou toutes les ressemblances.',
  },
  beyond: {
    title: 'Il n’y a plus rien sur cette page',
    back: 'Revenir à la première page',
  },
  pair: (a: string, b: string) => (a === b ? a : `${a} / ${b}`),
  likeness: (score: number) => `Ressemblance\u00a0: ${formatNumber(Math.round(score * PERCENT))} %`,
  why: 'Ce qui rapproche',
  whyNot: 'Ce qui sépare',
  keep: {
    structure: 'Quelle fiche garder\u00a0?',
    service: 'Quelle solution garder\u00a0?',
  },
  keepHelp: {
    structure: 'Son adresse reste. L’autre y conduit, et ses solutions la rejoignent.',
    service: 'Son adresse reste. L’autre y conduit, et ses permanences la rejoignent.',
  },
  ofStructure: (name: string) => `Deux solutions de «\u00a0${name}\u00a0»`,
  advised: 'conseillée\u00a0: elle a le plus à perdre',
  sheet: (objet: Kind, { services, permanences, membres }: Sheet) =>
    [
      objet === 'structure' ? plural(services, 'solution', 'solutions') : '',
      plural(permanences, 'permanence', 'permanences'),
      membres > 0 ? `${plural(membres, 'personne', 'personnes')} la tient à jour` : '',
    ]
      .filter(Boolean)
      .join(', '),
  dates: ({ date_maj, confirmee_le }: Sheet) =>
    `Mise à jour le ${formatDate(date_maj)}${confirmee_le ? `, confirmée le ${formatDate(confirmee_le)}` : ', jamais confirmée'}`,
  source: (name: string) => `Source\u00a0: ${name}`,
  see: (name: string, source: string) => `Voir «\u00a0${name}\u00a0» (${source})`,
  fields: 'Que garder de chacune\u00a0?',
  address: 'Adresse et point',
  confirmedBy: (le: string, par: string | null) =>
    `écrit ou confirmé le ${formatDate(le)}${par ? ` par ${par}` : ''}`,
  same: (count: number) => plural(count, 'champ identique', 'champs identiques'),
  merge: 'Fusionner',
  distinct: { structure: 'Ce sont deux structures', service: 'Ce sont deux solutions' },
  distinctSure: 'Elles ne seront plus proposées ensemble.',
  yes: { structure: 'Oui, deux structures', service: 'Oui, deux solutions' },
  no: 'Non, revenir',
  merged: (name: string) => `Fusionnées\u00a0: ${name}. Les deux adresses y conduisent.`,
  separated: (objet: Kind, name: string) =>
    `Ce sont deux ${objet === 'structure' ? 'structures' : 'solutions'}\u00a0: ${name}.`,
  proposed: (pairs: number) =>
    `${plural(pairs, 'paire de solutions se ressemble', 'paires de solutions se ressemblent')}\u00a0: décider`,
  undo: 'Annuler la fusion',
  undone: 'Fusion annulée\u00a0: les deux fiches sont comme avant.',
  next: 'Passer à la suivante',
  about: (name: string) => `\u00a0: ${name}`,
  decided: (by: string | null, at: string | null) =>
    `Décidé${by === null ? '' : ` par ${by}`}${at === null ? '' : ` le ${formatMoment(at)}`}`,
  fusion: {
    facts: (at: string, by: string | null) => `${formatMoment(at)}${by === null ? '' : `, ${by}`}`,
    kind: { structure: 'Structure', service: 'Solution' },
    moved: (objet: Kind, parts: { services: number; permanences: number; fields: number }) =>
      `${
        objet === 'structure'
          ? plural(parts.services, 'solution passée', 'solutions passées')
          : plural(parts.permanences, 'permanence passée', 'permanences passées')
      } d’une fiche à l’autre, ${plural(parts.fields, 'champ repris', 'champs repris')}`,
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
