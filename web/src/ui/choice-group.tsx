import { useId, type ReactElement } from 'react';
import styles from './choice-group.module.css';

export type Choice<Value extends string> = { readonly value: Value; readonly label: string };

type ChoiceGroupProps<Value extends string> = {
  question: string;
  help?: string | null;
  isInline?: boolean;
  /** The choices speak for themselves: the question is for screen readers. */
  hidesQuestion?: boolean;
  choices: readonly Choice<Value>[];
  /** Null: nothing is chosen yet. */
  value: Value | null;
  onChange: (value: Value) => void;
};

export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>): ReactElement {
  const name = useId();
  return (
    <fieldset className={props.isInline ? styles.inline : styles.group}>
      <legend className={props.hidesQuestion ? 'hors-ecran' : styles.question}>
        {props.question}
      </legend>
      {props.help ? <p className={styles.help}>{props.help}</p> : null}
      <div className={styles.choices}>
        {props.choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === props.value}
              onChange={() => props.onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
