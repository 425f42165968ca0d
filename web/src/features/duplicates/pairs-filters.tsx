import type { FormEvent, ReactElement } from 'react';
import type { Likeness } from '../../api/duplicates';
import { duplicates } from '../../messages/fr/duplicates';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import styles from './duplicates.module.css';

const words = duplicates.filters;
const LIKENESSES = ['forte', 'possible'] as const;

export type PairsFilter = { readonly q: string; readonly ressemblance: Likeness | null };

export const readLikeness = (text: string | null): Likeness | null =>
  LIKENESSES.find((one) => one === text) ?? null;

type PairsFiltersProps = PairsFilter & { readonly onChange: (filter: PairsFilter) => void };

/** Among thousands of pairs: those of a name or a commune, the surest or the others. */
export function PairsFilters({ q, ressemblance, onChange }: PairsFiltersProps): ReactElement {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onChange({ q: textOf(new FormData(event.currentTarget), 'q').trim(), ressemblance });
  };
  return (
    <search>
      <form className={styles.filters} onSubmit={submit}>
        <TextField
          key={q}
          label={words.name}
          name="q"
          type="search"
          defaultValue={q}
          maxLength={200}
        />
        <SelectField
          label={words.likeness}
          value={ressemblance ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ q, ressemblance: readLikeness(currentTarget.value) })
          }
        >
          <option value="">{words.all}</option>
          {LIKENESSES.map((one) => (
            <option key={one} value={one}>
              {words.likenesses[one]}
            </option>
          ))}
        </SelectField>
        <Button type="submit">{words.go}</Button>
      </form>
    </search>
  );
}
