import { useState, type ReactElement } from 'react';
import { AGE_MAX, AGE_MIN, ageIn } from '../../api/profil';
import { findSolution } from '../../messages/fr/find-solution';
import { TextField } from '../../ui/field';

const words = findSolution.form;

type AgeFieldProps = {
  label: string;
  help?: string;
  name?: string;
  age: number | null;
  /** Enter gives the age too, where no form takes it. */
  takesEnter?: boolean;
  onAge: (age: number | null) => void;
};

/** An age is given when the field is left; one the API would refuse is said to be so. */
export function AgeField({ age, takesEnter, onAge, ...field }: AgeFieldProps): ReactElement {
  const [isWrong, setWrong] = useState(false);
  return (
    <TextField
      {...field}
      type="number"
      inputMode="numeric"
      min={AGE_MIN}
      max={AGE_MAX}
      placeholder={words.agePlaceholder}
      defaultValue={age ?? ''}
      {...(isWrong ? { error: words.ageWrong(AGE_MIN, AGE_MAX) } : {})}
      onInvalid={(event) => {
        event.preventDefault();
        event.currentTarget.focus();
        setWrong(true);
      }}
      onKeyDown={(event) => {
        if (takesEnter && event.key === 'Enter') event.currentTarget.blur();
      }}
      onBlur={(event) => {
        const { validity, value } = event.currentTarget;
        setWrong(!validity.valid);
        const typed = ageIn(value);
        if (validity.valid && typed !== age) onAge(typed);
      }}
    />
  );
}
