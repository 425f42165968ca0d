import { useId, type ReactElement } from 'react';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { OptionField } from '../../../ui/area-field';
import { Checkbox } from '../../../ui/checkbox';
import styles from './fields.module.css';
import { textIn, textsIn, useField } from './use-field';

type Words = Readonly<Record<string, string>>;

type OneOfProps = {
  readonly champ: string;
  readonly words: Words;
  /** There is always one: none is not an answer. */
  readonly isRequired?: boolean;
};

/** One word of a list, or none. */
export function OneOf({ champ, words, isRequired }: OneOfProps): ReactElement {
  const { label, help, error, value, set, leave } = useField(champ);
  return (
    <OptionField
      label={label}
      help={help}
      error={error}
      name={champ}
      value={textIn(value)}
      onChange={(event) => set(event.currentTarget.value || null)}
      onBlur={leave}
    >
      {isRequired ? null : <option value="">{editSheet.unknown}</option>}
      {Object.entries(words).map(([slug, word]) => (
        <option key={slug} value={slug}>
          {word}
        </option>
      ))}
    </OptionField>
  );
}

/** Several words of a short list. */
export function SeveralOf({ champ, words }: { champ: string; words: Words }): ReactElement {
  const { label, help, error, value, set } = useField(champ);
  const id = useId();
  const chosen = textsIn(value);
  const toggle = (slug: string, isIn: boolean): void => {
    const others = chosen.filter((one) => one !== slug);
    set(isIn ? [...others, slug] : others);
  };
  return (
    <fieldset className={styles.group} aria-describedby={error ? `${id}-erreur` : undefined}>
      <legend className={styles.legend}>{label}</legend>
      {help ? <p className={styles.help}>{help}</p> : null}
      <div className={styles.boxes}>
        {Object.entries(words).map(([slug, word]) => (
          <Checkbox
            key={slug}
            checked={chosen.includes(slug)}
            onChange={(isIn) => toggle(slug, isIn)}
          >
            {word}
          </Checkbox>
        ))}
      </div>
      {error ? (
        <p className={styles.error} id={`${id}-erreur`}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

export function YesOrNo({ champ }: { champ: string }): ReactElement {
  const { label, value, set, error } = useField(champ);
  return (
    <div>
      <Checkbox checked={value === true} onChange={set}>
        {label}
      </Checkbox>
      {error ? <p className={styles.error}>{error}</p> : null}
    </div>
  );
}
