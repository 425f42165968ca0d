import type { ReactElement } from 'react';
import { AGE_MAX, AGE_MIN } from '../../api/profil';
import { findSolution } from '../../messages/fr/find-solution';
import { sheet } from '../../messages/fr/sheet';
import { NumberField } from '../../ui/number-field';

const words = findSolution.form;

type AgeFieldProps = { age: number | null; onChange: (age: number | null) => void };

export function AgeField({ age, onChange }: AgeFieldProps): ReactElement {
  return (
    <NumberField
      key={age}
      takesEnter
      label={sheet.forWhom.age}
      min={AGE_MIN}
      max={AGE_MAX}
      placeholder={words.agePlaceholder}
      wrong={words.ageWrong(AGE_MIN, AGE_MAX)}
      value={age}
      onValue={onChange}
    />
  );
}
