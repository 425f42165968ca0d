import type { ReactElement } from 'react';
import { sheet } from '../../messages/fr/sheet';
import { TextField } from '../../ui/field';

type AgeFieldProps = { age: number | null; onChange: (age: number | null) => void };

export function AgeField({ age, onChange }: AgeFieldProps): ReactElement {
  return (
    <TextField
      key={age}
      label={sheet.forWhom.age}
      inputMode="numeric"
      pattern="[0-9]{1,2}"
      maxLength={2}
      defaultValue={age ?? ''}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.reportValidity()) return;
        const typed = event.currentTarget.value.trim();
        onChange(typed === '' ? null : Number(typed));
      }}
    />
  );
}
