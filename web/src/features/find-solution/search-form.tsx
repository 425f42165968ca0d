import { useRef, type FormEvent, type ReactElement } from 'react';
import { findSolution } from '../../messages/fr/find-solution';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { PlaceField } from './place-field';
import type { SearchState } from './use-search';
import styles from './search-form.module.css';

const words = findSolution.form;

export function SearchForm({ state }: { state: SearchState }): ReactElement {
  const { search, profil, change } = state;
  const form = useRef<HTMLFormElement>(null);
  const submit = (filled: HTMLFormElement): void => {
    const typed = readForm(filled);
    const hasChanged = typed.q !== search.q || typed.age !== profil.age;
    if (hasChanged) change({ q: typed.q }, { ...profil, age: typed.age });
  };
  return (
    <search aria-label={words.label}>
      <form
        className={styles.form}
        ref={form}
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <PlaceField
          code={search.commune}
          isAddress={profil.point !== null}
          onClear={() => change({ commune: null, zone: null }, { ...profil, point: null })}
          onChoose={({ commune, point }) => {
            // What was typed beside is not lost.
            const typed = form.current ? readForm(form.current) : { q: search.q, age: profil.age };
            change({ commune, zone: null, q: typed.q }, { ...profil, age: typed.age, point });
          }}
        />
        <TextField
          key={`q-${search.q}`}
          label={words.need}
          name="q"
          type="search"
          enterKeyHint="search"
          placeholder={words.needPlaceholder}
          defaultValue={search.q}
          maxLength={200}
        />
        <TextField
          key={`age-${profil.age}`}
          label={words.age}
          name="age"
          inputMode="numeric"
          pattern="[0-9]{1,2}"
          maxLength={2}
          placeholder={words.agePlaceholder}
          defaultValue={profil.age ?? ''}
          onBlur={(event) => {
            if (event.currentTarget.form?.reportValidity()) submit(event.currentTarget.form);
          }}
        />
        <div className={styles.submit}>
          <Button type="submit" look="primary" icon="search">
            {words.submit}
          </Button>
        </div>
      </form>
    </search>
  );
}

function readForm(form: HTMLFormElement): { q: string; age: number | null } {
  const typed = new FormData(form);
  const age = textOf(typed, 'age');
  return { q: textOf(typed, 'q'), age: age === '' ? null : Number(age) };
}
