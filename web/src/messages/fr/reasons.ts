import { NATURES, OUTCOMES, eligibility } from './eligibility';
import { formatDate } from './format';

type Reason = {
  readonly regle: string;
  readonly issue: keyof typeof OUTCOMES;
  readonly explication: string;
  readonly nature: keyof typeof NATURES | null;
  readonly source_url: string | null;
  readonly verifiee_le: string | null;
};

export type ReasonLine = {
  readonly key: string;
  readonly tone: 'positive' | 'unsure' | 'negative' | 'neutral';
  readonly label: string;
  readonly text: string;
  readonly origin: string;
  readonly sourceUrl: string | null;
};

export function reasonLines(reasons: readonly Reason[]): ReasonLine[] {
  return reasons.map((reason) => ({
    key: `${reason.regle}-${reason.issue}`,
    ...OUTCOMES[reason.issue],
    text: reason.explication,
    origin: [
      reason.nature ? NATURES[reason.nature] : '',
      reason.verifiee_le
        ? eligibility.checkedOn(reason.nature, formatDate(reason.verifiee_le))
        : '',
    ]
      .filter(Boolean)
      .join(', '),
    sourceUrl: reason.source_url,
  }));
}
