import { eligibility, NATURES } from './eligibility';
import { formatDate } from './format';
import type { ReasonLine } from './reasons';

type Rule = {
  readonly id: string;
  readonly explication: string;
  readonly nature: keyof typeof NATURES;
  readonly source_nom: string;
  readonly source_url: string | null;
  readonly reference_legale: string | null;
  readonly verifiee_le: string;
};

/** The rules of a scheme, of nobody in particular. */
export function ruleLines(rules: readonly Rule[]): ReasonLine[] {
  return rules.map((rule) => ({
    key: rule.id,
    tone: rule.nature === 'pratique_locale' ? 'unsure' : 'neutral',
    label: NATURES[rule.nature],
    text: `${rule.explication.charAt(0).toUpperCase()}${rule.explication.slice(1)}.`,
    origin: [
      NATURES[rule.nature],
      rule.reference_legale ?? rule.source_nom,
      eligibility.checkedOn(rule.nature, formatDate(rule.verifiee_le)),
    ].join(', '),
    sourceUrl: rule.source_url,
  }));
}
