import { useState, type ReactElement } from 'react';
import { TextField } from './field';

export type NumberFieldProps = {
  label: string;
  help?: string;
  name?: string;
  min: number;
  max: number;
  placeholder: string;
  /** What is said of a number out of its bounds. */
  wrong: string;
  value: number | null;
  /** Enter gives the number too, where no form takes it. */
  takesEnter?: boolean;
  onValue: (value: number | null) => void;
};

/** A whole number is given when the field is left; one out of its bounds is said to be so. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { wrong, value, takesEnter, onValue, ...field } = props;
  const [isWrong, setWrong] = useState(false);
  return (
    <TextField
      {...field}
      type="number"
      inputMode="numeric"
      defaultValue={value ?? ''}
      {...(isWrong ? { error: wrong } : {})}
      onInvalid={(event) => {
        event.preventDefault();
        event.currentTarget.focus();
        setWrong(true);
      }}
      onKeyDown={(event) => {
        if (takesEnter && event.key === 'Enter') event.currentTarget.blur();
      }}
      onBlur={(event) => {
        const { validity, value: text } = event.currentTarget;
        setWrong(!validity.valid);
        const typed = text === '' ? null : Number(text);
        if (validity.valid && typed !== value) onValue(typed);
      }}
    />
  );
}
