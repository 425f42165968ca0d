import type { Situation } from '../../dispositifs/situations.js';

/** The condition that a situation makes, and the one that its absence makes. */
const SITUATIONS: Readonly<Record<Situation, readonly [vrai: string, faux: string]>> = {
  'nationalite-francaise': [
    'il faut être de nationalité française',
    'il ne faut pas être de nationalité française',
  ],
  'ressortissant-ue': [
    'il faut être ressortissant de l’Union européenne, de l’EEE ou de la Suisse',
    'il ne faut pas être ressortissant de l’Union européenne, de l’EEE ou de la Suisse',
  ],
  'titre-sejour-plus-un-an': [
    'il faut résider régulièrement en France depuis plus d’un an',
    'il ne faut pas résider en France depuis plus d’un an',
  ],
  'demandeur-asile': ['il faut être demandeur d’asile', 'il ne faut pas être demandeur d’asile'],
  refugie: ['il faut avoir le statut de réfugié', 'il ne faut pas avoir le statut de réfugié'],
  handicap: [
    'il faut une reconnaissance de handicap (RQTH)',
    'il ne faut pas avoir de reconnaissance de handicap (RQTH)',
  ],
  scolarise: ['il faut être scolarisé', 'il ne faut être ni élève ni étudiant'],
  'sorti-ecole-plus-un-an': [
    'il faut avoir quitté l’école depuis plus d’un an',
    'il ne faut pas avoir quitté l’école depuis plus d’un an',
  ],
  'niveau-cap-max': [
    'il faut un niveau CAP ou BEP au plus',
    'il faut un niveau supérieur au CAP ou au BEP',
  ],
  'sans-diplome': ['il faut être sans diplôme', 'il faut avoir un diplôme'],
  'en-formation': ['il faut être en formation', 'il ne faut pas être en formation'],
  'en-emploi': ['il faut être en emploi', 'il faut être sans emploi'],
  'inscrit-demandeur-emploi': [
    'il faut être inscrit comme demandeur d’emploi',
    'il ne faut pas être inscrit comme demandeur d’emploi',
  ],
  'en-cej': ['il faut être en CEJ', 'il ne faut pas être en CEJ'],
  'en-pacea': ['il faut être en PACEA', 'il ne faut pas être en PACEA'],
  'jdc-faite': [
    'il faut avoir fait sa Journée défense et citoyenneté (JDC)',
    'il ne faut pas avoir fait sa Journée défense et citoyenneté (JDC)',
  ],
  'beneficiaire-rsa': ['il faut toucher le RSA', 'il ne faut pas toucher le RSA'],
  qpv: [
    'il faut habiter un quartier prioritaire de la politique de la ville',
    'il ne faut pas habiter un quartier prioritaire de la politique de la ville',
  ],
  frr: [
    'il faut habiter une commune de France ruralités revitalisation',
    'il ne faut pas habiter une commune de France ruralités revitalisation',
  ],
  'sortant-ase': [
    'il faut sortir de l’aide sociale à l’enfance',
    'il ne faut pas sortir de l’aide sociale à l’enfance',
  ],
  'sous-main-de-justice': [
    'il faut être suivi par la justice',
    'il ne faut pas être suivi par la justice',
  ],
  parent: ['il faut être parent', 'il ne faut pas être parent'],
  'sans-logement': ['il faut être sans logement', 'il faut avoir un logement'],
  'sans-permis': ['il faut être sans permis de conduire', 'il faut avoir le permis de conduire'],
};

/** Whom another bound is for; null lifts it. */
type Waiver = { readonly situation: Situation; readonly valeur: number | null };

export type TypedRule =
  | {
      readonly sujet: 'age';
      readonly operateur: 'min' | 'max';
      readonly valeur: number;
      readonly si?: readonly Waiver[];
    }
  | { readonly sujet: 'date'; readonly valeur: string | null }
  | { readonly sujet: 'departement'; readonly valeur: readonly string[] }
  | { readonly sujet: 'situations'; readonly valeur: readonly Situation[] }
  | { readonly sujet: 'accueil' }
  | { readonly sujet: Situation; readonly operateur: 'vrai' | 'faux' };

const withoutLead = (condition: string): string => condition.replace(/^il faut (?:être )?/, '');

function listOf(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** « , 29 ans avec une reconnaissance de handicap (RQTH) » */
function sayWaiver({ situation, valeur }: Waiver): string {
  const bound = valeur === null ? 'sans limite' : `${valeur} ans`;
  if (situation === 'handicap') return `, ${bound} avec une reconnaissance de handicap (RQTH)`;
  return `, ${bound} pour qui remplit cette condition : ${withoutLead(SITUATIONS[situation][0])}`;
}

/** What a condition says, without a final stop: « il faut avoir 25 ans au plus ». */
export function sayRule(rule: TypedRule): string {
  switch (rule.sujet) {
    case 'age': {
      const years = `${rule.valeur} ${rule.valeur > 1 ? 'ans' : 'an'}`;
      const waivers = (rule.si ?? []).map(sayWaiver).join('');
      return `il faut avoir ${years} ${rule.operateur === 'min' ? 'ou plus' : 'au plus'}${waivers}`;
    }
    case 'date':
      return rule.valeur === null
        ? 'on ne sait pas jusqu’à quand c’est ouvert'
        : `c’est ouvert jusqu’au ${rule.valeur.split('-').toReversed().join('/')}`;
    case 'departement': {
      const where = rule.valeur.length > 1 ? 'un de ces départements : ' : 'le département ';
      return `il faut habiter ${where}${listOf(rule.valeur, 'ou')}`;
    }
    case 'situations': {
      const ways = rule.valeur.map((one) => withoutLead(SITUATIONS[one][0]));
      return `il faut remplir au moins une de ces conditions : ${listOf(ways, 'ou')}`;
    }
    case 'accueil':
      return 'l’accueil est ouvert à tous';
    default:
      return SITUATIONS[rule.sujet][rule.operateur === 'vrai' ? 0 : 1];
  }
}
