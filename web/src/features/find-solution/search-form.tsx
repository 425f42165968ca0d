import { useEffect, useRef, type FormEvent, type ReactElement } from 'react';
import { ageIn, ageSaid } from '../../api/profil';
import { findSolution } from '../../messages/fr/find-solution';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { AgeField } from './age-field';
import { PlaceField } from './place-field';
import type { Place } from './place-options';
import type { SearchState } from './use-search';
import styles from './search-form.module.css';

const words = findSolution.form;

/** Where nothing was searched yet, the place and the age wait for « Chercher ». */
type Waiting = {
  readonly place: Place | null;
  readonly age: number | null;
  readonly onPlace: (place: Place | null) => void;
  readonly onAge: (age: number | null) => void;
};

type SearchFormProps = { state: SearchState; waiting?: Waiting };

export function SearchForm({ state, waiting }: SearchFormProps): ReactElement {
  const { search, profil, change } = state;
  const form = useRef<HTMLFormElement>(null);
  const need = useRef<HTMLInputElement>(null);
  const place = waiting?.place ?? null;
  const age = waiting ? waiting.age : profil.age;
  useEffect(() => {
    if (place) need.current?.focus();
  }, [place]);
  const submit = (filled: HTMLFormElement): void => {
    const typed = readForm(filled);
    const hasChanged = place || typed.q !== search.q || typed.age !== profil.age;
    if (!hasChanged) return;
    change(
      { commune: place?.commune ?? search.commune, q: typed.q },
      { ...profil, age: typed.age, point: place ? place.point : profil.point },
    );
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
          code={place?.commune ?? search.commune}
          isAddress={(place ?? profil).point !== null}
          onClear={() => {
            if (waiting) waiting.onPlace(null);
            else change({ commune: null, zone: null }, { ...profil, point: null });
          }}
          onChoose={(chosen) => {
            if (waiting) {
              waiting.onPlace(chosen);
              return;
            }
            const { commune, point } = chosen;
            // What was typed beside is not lost.
            const typed = form.current ? readForm(form.current) : { q: search.q, age: profil.age };
            change({ commune, zone: null, q: typed.q }, { ...profil, age: typed.age, point });
          }}
        />
        <TextField
          key={`q-${search.q}`}
          label={words.need}
          name="q"
          ref={need}
          type="search"
          enterKeyHint="search"
          placeholder={words.needPlaceholder}
          defaultValue={search.q}
          maxLength={200}
        />
        <AgeField
          key={`age-${age}`}
          label={words.age}
          name="age"
          age={age}
          onAge={(given) => {
            if (waiting) waiting.onAge(given);
            else if (form.current) submit(form.current);
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
  const q = textOf(typed, 'q');
  const said = ageSaid(q);
  if (said !== null) return { q: '', age: said };
  return { q, age: ageIn(textOf(typed, 'age')) };
}
