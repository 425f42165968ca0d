import { foldWords, singular } from './fold-words.js';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const ARTICLES = wordsOf(
  'le la les l un une du de des d et en sur sous au aux a par pour pr avec dans ou chez',
);

/** What says how a thing is constituted, not what it is. */
const LEGAL_FORMS = wordsOf(`
  association associations asso ass assoc assocs societe sarl sas sasu eurl sa scop scic sci gip gie
  etablissement etablissements ets epl epic snc selarl organisme`);

/** What lists write short. A word that is here stands for all the words that follow it. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'saint',
  sainte: 'saint',
  com: 'commune',
  mairie: 'commune',
  ville: 'commune',
  agglo: 'agglomeration',
  ca: 'communaute agglomeration',
  cc: 'communaute communes',
  ctre: 'centre',
  cent: 'centre',
  centr: 'centre',
  ctr: 'centre',
  mais: 'maison',
  sce: 'service',
  grpment: 'groupement',
  gpt: 'groupement',
  fed: 'federation',
  fede: 'federation',
  dep: 'departemental',
  depart: 'departemental',
  departementale: 'departemental',
  dept: 'departemental',
  reg: 'regional',
  quar: 'quartier',
  chom: 'chomeur',
  ml: 'mission locale',
  mlj: 'mission locale jeune',
  mli: 'mission locale insertion',
  mloa: 'mission locale',
  mjc: 'maison jeune culture',
  mfr: 'maison familiale rurale',
  cfa: 'centre formation apprenti',
  cfaa: 'centre formation apprenti agricole',
  cfppa: 'centre formation professionnelle promotion agricole',
  bij: 'bureau information jeunesse',
  pij: 'point information jeunesse',
  crij: 'centre regional information jeunesse',
  paej: 'point accueil ecoute jeune',
  mda: 'maison adolescent',
  ccas: 'centre communal action sociale',
  cias: 'centre intercommunal action sociale',
  caf: 'caisse allocation familiale',
  ogec: 'gestion enseignement catholique',
  oph: 'office public habitat',
  opac: 'office public habitat',
  lp: 'lycee professionnel',
  lpp: 'lycee professionnel prive',
  lep: 'lycee enseignement professionnel',
  legta: 'lycee agricole',
  fjt: 'foyer jeune travailleur',
  cpie: 'centre permanent initiative environnement',
  cidff: 'centre information droit femme famille',
  csf: 'confederation syndicale famille',
  mfpf: 'planning familial',
  plie: 'plan local insertion emploi',
  afr: 'familiale rurale',
};

const CODE = /^\d{2,3}$/;

function expand(word: string): readonly string[] {
  const words = Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word] : undefined;
  return words === undefined ? [word] : words.split(' ');
}

const isNamed = (words: readonly string[]): boolean => words.some((word) => !CODE.test(word));

function significant(words: readonly string[]): readonly string[] {
  const ofWhat = words.filter((word) => !LEGAL_FORMS.has(word));
  const kept = ofWhat.filter((word) => !ARTICLES.has(word));
  // A name made of nothing else is still a name: « Avec », « L'Asso ».
  const named = [kept, ofWhat].find(isNamed) ?? words;
  return [...new Set(named.flatMap(expand).map(singular))];
}

/**
 * A name by its words that matter, legal forms and articles left out, abbreviations written in full.
 * `parts`: what stands beside a dash, a comma or within brackets, each by itself: often the
 * acronym and the name in full.
 */
export type NormalisedName = {
  readonly words: readonly string[];
  readonly parts: readonly (readonly string[])[];
};

export function normaliseName(name: string): NormalisedName {
  const words = significant(foldWords(name));
  const parts = name
    .split(/\s[-–—:/]\s|[(),;]/)
    .map((part) => significant(foldWords(part)))
    .filter((part) => part.length > 0 && part.length < words.length);
  return { words, parts };
}
