import { PUBLICS } from '../../catalogue/vocabulaires/publics.js';
import type { Regle } from '../../dispositifs/regle.js';
import { resolveRules } from '../../dispositifs/resolve-rules.js';
import { sayList, sentence } from '../../pdf/french-words.js';

type Audience = {
  readonly publics: readonly string[] | null;
  readonly publics_precisions: string | null;
  readonly regles_du_lieu: readonly Regle[];
  readonly dispositif_fiche: { readonly regles: readonly Regle[] } | null;
};

const CONDITIONS_SAID = 3;
const EVERYBODY = 'tous-publics';
const LABELS = new Map<string, string>(PUBLICS.map(({ value, label }) => [value, label]));

function sayAges(rules: readonly Regle[]): string | null {
  const bounds = rules.filter((rule) => rule.sujet === 'age');
  const min = bounds.find(({ operateur }) => operateur === 'min')?.valeur;
  const max = bounds.find(({ operateur }) => operateur === 'max')?.valeur;
  const moves = bounds.some(({ si }) => (si ?? []).length > 0) ? ', sauf exceptions' : '';
  if (min !== undefined && max !== undefined) return `de ${min} à ${max} ans${moves}`;
  if (min !== undefined) return `dès ${min} ans${moves}`;
  return max === undefined ? null : `jusqu’à ${max} ans${moves}`;
}

function sayRules(rules: readonly Regle[]): string | null {
  const conditions = rules.filter(({ effet }) => effet === 'condition');
  const others = conditions.filter(({ sujet }) => sujet !== 'age' && sujet !== 'accueil');
  const said = [
    sayAges(conditions),
    ...others.slice(0, CONDITIONS_SAID).map(({ explication }) => explication),
    others.length > CONDITIONS_SAID ? 'autres conditions à demander' : null,
  ].filter((part) => part !== null);
  return said.length > 0 ? said.join(' ; ') : null;
}

// « Femmes » within a sentence; « RSA » stays as it is.
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

function sayPublics(publics: readonly string[] | null): string | null {
  if (!publics || publics.length === 0) return null;
  if (publics.includes(EVERYBODY)) return 'tous publics';
  return sayList(
    publics.map((value) => inSentence(LABELS.get(value) ?? value.replaceAll('-', ' '))),
  );
}

/** For whom a service is, in one sentence: its own words, else its rules, else its publics. */
export function sayAudience(service: Audience, today: string): string {
  const rules = resolveRules(
    {
      reglesDuDispositif: service.dispositif_fiche?.regles ?? [],
      reglesDuService: service.regles_du_lieu,
    },
    today,
  );
  const own = service.publics_precisions?.trim() || null;
  return sentence(own ?? sayRules(rules) ?? sayPublics(service.publics) ?? 'conditions à demander');
}
