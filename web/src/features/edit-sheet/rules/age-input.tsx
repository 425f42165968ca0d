import { useState, type ReactElement } from 'react';
import { rulesEditor as words } from '../../../messages/fr/rules-editor';
import { TextField } from '../../../ui/field';

type AgeInputProps = {
  readonly label: string;
  readonly value: number | null;
  readonly onValue: (age: number | null) => void;
};

const AGE_MAX = 120;

function ageIn(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const age = Number(text);
  return /^\s*\d{1,3}\s*$/.test(text) && age <= AGE_MAX ? age : undefined;
}

/** An age in years; what is not one is said so, and the rule stays as it was. */
export function AgeInput({ label, value, onValue }: AgeInputProps): ReactElement {
  const [text, setText] = useState(value === null ? '' : String(value));
  const isWrong = ageIn(text) === undefined;
  const shown = isWrong || ageIn(text) === value ? text : value === null ? '' : String(value);
  return (
    <TextField
      label={`${label} (${words.years})`}
      inputMode="numeric"
      autoComplete="off"
      value={shown}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        const age = ageIn(typed);
        if (age !== undefined) onValue(age);
      }}
      {...(isWrong ? { error: words.ageWrong } : {})}
    />
  );
}
