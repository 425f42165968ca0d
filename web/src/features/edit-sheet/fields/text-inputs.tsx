import type { ComponentProps, ReactElement } from 'react';
import { formatPhone } from '../../../messages/fr/format';
import { AreaField } from '../../../ui/area-field';
import { TextField } from '../../../ui/field';
import { textIn, useField } from './use-field';

type OneLineProps = {
  readonly champ: string;
  readonly type?: 'text' | 'tel' | 'email' | 'url' | 'date' | 'time';
  /** Where this kind of sheet calls the field otherwise. */
  readonly label?: string;
  readonly help?: string;
} & Pick<ComponentProps<'input'>, 'autoComplete' | 'required'>;

/** A line of text as it was typed: the API reads it, and says what is wrong. */
export function OneLine({ champ, type = 'text', ...rest }: OneLineProps): ReactElement {
  const { label, help, error, value, set, leave } = useField(champ);
  return (
    <TextField
      label={label}
      type={type}
      name={champ}
      autoComplete="off"
      value={type === 'tel' ? phoneIn(textIn(value)) : textIn(value)}
      onChange={(event) => set(event.currentTarget.value || null)}
      onBlur={leave}
      {...(help ? { help } : {})}
      {...(error ? { error } : {})}
      {...rest}
    />
  );
}

export function SeveralLines({ champ, rows }: { champ: string; rows?: number }): ReactElement {
  const { label, help, error, value, set, leave } = useField(champ);
  return (
    <AreaField
      label={label}
      help={help}
      error={error}
      name={champ}
      rows={rows ?? 4}
      value={textIn(value)}
      onChange={(event) => set(event.currentTarget.value || null)}
      onBlur={leave}
    />
  );
}

/** What is not a number is kept as it was typed, for the API to say so. */
export function NumberInput({ champ }: { champ: string }): ReactElement {
  const { label, help, error, value, set, leave } = useField(champ);
  return (
    <TextField
      label={label}
      name={champ}
      inputMode="decimal"
      autoComplete="off"
      value={textIn(value)}
      onChange={(event) => set(numberIn(event.currentTarget.value))}
      onBlur={leave}
      {...(help ? { help } : {})}
      {...(error ? { error } : {})}
    />
  );
}

/** A number as it is kept is shown as people write it; what is being typed stays as it is. */
const phoneIn = (text: string): string => (/^\+33\d{9}$/.test(text) ? formatPhone(text) : text);

function numberIn(text: string): number | string | null {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}
