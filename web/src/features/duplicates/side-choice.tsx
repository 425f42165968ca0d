import { useId, type ReactElement, type ReactNode } from 'react';
import type { Side } from '../../api/duplicates';
import styles from './duplicates.module.css';

type SideChoiceProps = {
  readonly question: string;
  readonly help?: string;
  readonly value: Side;
  readonly onChange: (side: Side) => void;
  readonly a: ReactNode;
  readonly b: ReactNode;
};

const SIDES: readonly Side[] = ['a', 'b'];

/** One of two, side by side. */
export function SideChoice(props: SideChoiceProps): ReactElement {
  const { question, help, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{question}</legend>
      {help ? <p className={styles.help}>{help}</p> : null}
      <div className={styles.sides}>
        {SIDES.map((side) => (
          <label key={side} className={styles.side}>
            <input
              type="radio"
              name={name}
              checked={side === value}
              onChange={() => onChange(side)}
            />
            <span className={styles.said}>{props[side]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
