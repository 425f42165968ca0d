import type { ReactElement } from 'react';
import { AGE_MAX, AGE_MIN } from '../../api/profil';
import { findSolution } from '../../messages/fr/find-solution';
import { NumberField } from '../../ui/number-field';

const words = findSolution.form;

type AgeFieldProps = {
  label: string;
  help?: string;
  name?: string;
  age: number | null;
  takesEnter?: boolean;
  onAge: (age: number | null) => void;
};

export function AgeField({ age, onAge, ...field }: AgeFieldProps): ReactElement {
  return (
    <NumberField
      {...field}
      min={AGE_MIN}
      max={AGE_MAX}
      placeholder={words.agePlaceholder}
      wrong={words.ageWrong(AGE_MIN, AGE_MAX)}
      value={age}
      onValue={onAge}
    />
  );
}
