import type { Champs } from '../../../api/edition';

/** One condition as it is kept: whole, or just typed and not yet said in words. */
export type Rule = Champs;

/** What the form says of who may come; the rest is kept as it is. */
export type TypedRules = {
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  /** The last age with a recognised handicap; null: none is said. */
  readonly ageMaxHandicap: number | null;
  readonly required: readonly string[];
  readonly excluded: readonly string[];
  readonly oneOf: readonly string[];
  readonly departements: readonly string[];
  readonly others: readonly Rule[];
};

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const rulesIn = (value: unknown): readonly Rule[] =>
  Array.isArray(value) ? value.filter(isRule) : [];

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

// Only what the site itself asks is rewritten here: law and reported habits have their own words.
const isPlain = ({ effet, nature, recours, valable_du, valable_au }: Rule): boolean =>
  (effet === undefined || effet === 'condition') &&
  (nature === undefined || nature === 'regle_du_site') &&
  !recours &&
  !valable_du &&
  !valable_au;

function handicapOf({ si }: Rule): number | null | undefined {
  const waivers = rulesIn(si);
  if (waivers.length === 0) return null;
  const [only] = waivers;
  const isSimple = waivers.length === 1 && only?.['situation'] === 'handicap' && !only['precision'];
  return isSimple && typeof only['valeur'] === 'number' ? only['valeur'] : undefined;
}

type Kind = 'min' | 'max' | 'required' | 'excluded' | 'oneOf' | 'departements' | 'other';

function kindOf(rule: Rule): Kind {
  const { sujet, operateur, valeur } = rule;
  if (!isPlain(rule) || typeof sujet !== 'string') return 'other';
  if (sujet === 'age') {
    if (typeof valeur !== 'number' || handicapOf(rule) === undefined) return 'other';
    return operateur === 'min' && !handicapOf(rule) ? 'min' : operateur === 'max' ? 'max' : 'other';
  }
  if (sujet === 'situations') return 'oneOf';
  if (sujet === 'departement') return 'departements';
  if (operateur === 'vrai') return 'required';
  return operateur === 'faux' ? 'excluded' : 'other';
}

/** The rules as the form shows them. A second rule of one kind is kept apart. */
export function readRules(rules: readonly Rule[]): TypedRules {
  const firsts = new Map<Kind, Rule>();
  const others: Rule[] = [];
  const [required, excluded]: [string[], string[]] = [[], []];
  for (const rule of rules) {
    const kind = kindOf(rule);
    if (kind === 'required') required.push(String(rule['sujet']));
    else if (kind === 'excluded') excluded.push(String(rule['sujet']));
    else if (kind === 'other' || firsts.has(kind)) others.push(rule);
    else firsts.set(kind, rule);
  }
  const numberOf = (kind: Kind): number | null => {
    const valeur = firsts.get(kind)?.['valeur'];
    return typeof valeur === 'number' ? valeur : null;
  };
  const max = firsts.get('max');
  return {
    ageMin: numberOf('min'),
    ageMax: numberOf('max'),
    ageMaxHandicap: (max && handicapOf(max)) ?? null,
    required,
    excluded,
    oneOf: textsOf(firsts.get('oneOf')?.['valeur']),
    departements: textsOf(firsts.get('departements')?.['valeur']),
    others,
  };
}

function ageMaxRule({ ageMax, ageMaxHandicap }: TypedRules): Rule {
  const waiver = { situation: 'handicap', precision: null, valeur: ageMaxHandicap };
  const rule = { sujet: 'age', operateur: 'max', valeur: ageMax };
  return ageMaxHandicap === null ? rule : { ...rule, si: [waiver] };
}

const isSameRule = (one: Rule, other: Rule): boolean =>
  ['sujet', 'operateur', 'valeur', 'si'].every(
    (part) => JSON.stringify(one[part] ?? null) === JSON.stringify(other[part] ?? null),
  );

// There is one of each at most: a rule is named by what it is about.
const withId = (rule: Rule): Rule => ({
  id: `${String(rule['sujet'])}-${String(rule['operateur'])}`,
  ...rule,
});

/** The rules that the form says; one that did not change keeps its words, its source and its date. */
export function writeRules(typed: TypedRules, before: readonly Rule[]): readonly Rule[] {
  const { ageMin, ageMax, required, excluded, oneOf, departements, others } = typed;
  const said: Rule[] = [
    ...(ageMin === null ? [] : [{ sujet: 'age', operateur: 'min', valeur: ageMin }]),
    ...(ageMax === null ? [] : [ageMaxRule(typed)]),
    ...required.map((sujet) => ({ sujet, operateur: 'vrai' })),
    ...excluded.map((sujet) => ({ sujet, operateur: 'faux' })),
    ...(oneOf.length === 0
      ? []
      : [{ sujet: 'situations', valeur: oneOf, operateur: 'au-moins-un' }]),
    ...(departements.length === 0
      ? []
      : [{ sujet: 'departement', operateur: 'parmi', valeur: departements }]),
  ];
  const kept = said.map(
    (rule) => before.find((one) => isPlain(one) && isSameRule(one, rule)) ?? withId(rule),
  );
  return [...kept, ...others];
}

/** Were all of them said in words? A rule is complete once the API has read it. */
export const areComplete = (rules: readonly Rule[]): boolean =>
  rules.every((rule) => typeof rule['explication'] === 'string');
