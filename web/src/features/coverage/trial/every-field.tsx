import type { ReactElement } from 'react';
import { recurrence } from '../../../messages/fr/recurrence';
import { SelectField } from '../../../ui/field';

type EveryProps = {
  readonly names: Readonly<Record<string, string>>;
  readonly every: number;
  readonly onEvery: (every: number) => void;
};

/** Every week, every other one… */
export function EveryField({ names, every, onEvery }: EveryProps): ReactElement {
  return (
    <SelectField
      label={recurrence.every}
      value={String(every)}
      onChange={(event) => onEvery(Number(event.currentTarget.value))}
    >
      {Object.entries(names).map(([count, name]) => (
        <option key={count} value={count}>
          {name}
        </option>
      ))}
      {Object.hasOwn(names, String(every)) ? null : <option value={every}>{every}</option>}
    </SelectField>
  );
}
