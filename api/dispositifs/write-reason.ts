import { type Contexte, derogationsFor, needsAnotherWay } from './judge-rule.js';
import type { Issue, Raison, Regle, RegleAge } from './regle.js';
import { questionFor } from './situation-questions.js';
import { typeset } from './typeset.js';

const LEAD_OF_NATURE = {
  droit: null,
  regle_du_site: 'Règle de ce lieu',
  pratique_locale: "Usage signalé, qui n'est pas la loi",
} as const;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const years = (age: number): string => (age > 1 ? `${age} ans` : `${age} an`);

function unknownAge(regle: RegleAge, { age, connaissances }: Contexte): string {
  if (age === null) return "l'âge reste à préciser";
  const open = derogationsFor(regle, age);
  const precisions = open.flatMap(({ situation, precision }) =>
    precision !== null && (situation === null || connaissances.get(situation)) ? [precision] : [],
  );
  if (precisions.length > 0) {
    return `à ${years(age)}, c'est à vérifier, car ${precisions.join(' ; ')}`;
  }
  const situations = open.flatMap(({ situation }) => situation ?? []);
  const asked = [...new Set(situations)].map((one) => `« ${questionFor(one)} »`).join(' ou ');
  return `à ${years(age)}, cela dépend de la réponse à ${asked}`;
}

function unknownFinding(regle: Regle, contexte: Contexte): string {
  if (regle.recours && needsAnotherWay(regle, contexte)) {
    return `condition non remplie, mais à vérifier, car ${regle.recours}`;
  }
  if (regle.sujet === 'age') return unknownAge(regle, contexte);
  return regle.sujet === 'date' ? 'cela reste à vérifier' : 'cela reste à préciser';
}

function finding(regle: Regle, issue: Issue, contexte: Contexte): string {
  if (issue === 'inconnue') return unknownFinding(regle, contexte);
  if (regle.sujet === 'date' && issue === 'non_satisfaite') return 'cette date est passée';
  const at = regle.sujet === 'age' && contexte.age !== null ? `à ${years(contexte.age)}, ` : '';
  if (issue === 'satisfaite') return `${at}condition remplie`;
  const check = regle.nature === 'pratique_locale' ? ', à vérifier auprès de la structure' : '';
  return `${at}condition non remplie${check}`;
}

const sourceOf = (regle: Regle): string =>
  regle.reference_legale ? `${regle.source_nom}, ${regle.reference_legale}` : regle.source_nom;

function sentenceOf(regle: Regle, issue: Issue, contexte: Contexte): string {
  const source = sourceOf(regle);
  // A welcome is a whole sentence already: there is nothing to find of it.
  const isWelcome = regle.sujet === 'accueil';
  const lead = isWelcome ? null : LEAD_OF_NATURE[regle.nature];
  const found = issue === 'information' || isWelcome ? null : finding(regle, issue, contexte);
  const head = lead === null ? capitalise(regle.explication) : `${lead} : ${regle.explication}`;
  if (found === null) return `${head} (source : ${source}).`;
  return `${head}${lead === null ? ' :' : ' ;'} ${found} (source : ${source}).`;
}

/** One plain French sentence: the bound, what is known of it, and who says so. */
export function writeReason(regle: Regle, issue: Issue, contexte: Contexte): Raison {
  return {
    regle: regle.id,
    issue,
    explication: typeset(sentenceOf(regle, issue, contexte)),
    nature: regle.nature,
    source_url: regle.source_url,
    verifiee_le: regle.verifiee_le,
  };
}
