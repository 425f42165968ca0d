import type { ReactElement } from 'react';
import { ChoiceGroup } from './choice-group';

const RHYTHMS = ['hebdomadaire', 'mensuel', 'trimestriel', 'jamais'] as const;

type Rhythm = (typeof RHYTHMS)[number];

type RhythmChoiceProps = {
  readonly words: { readonly question: string; readonly choices: Readonly<Record<Rhythm, string>> };
  readonly value: Rhythm;
  readonly onChange: (value: Rhythm) => void;
};

/** How often somebody is reminded of what they must confirm. */
export function RhythmChoice({ words, value, onChange }: RhythmChoiceProps): ReactElement {
  return (
    <ChoiceGroup
      question={words.question}
      choices={RHYTHMS.map((one) => ({ value: one, label: words.choices[one] }))}
      value={value}
      onChange={onChange}
    />
  );
}
