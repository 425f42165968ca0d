import { useState, type ReactElement } from 'react';
import type { Placements, Proposal } from '../../../api/coverage-trial';
import { errorText } from '../../../api/error-text';
import { trial } from '../../../messages/fr/coverage-trial';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/field';
import coverageStyles from '../coverage.module.css';
import { PlacementList } from './placements';
import { MOST_PERMANENCES } from './trial-params';
import styles from './trial.module.css';

const words = trial.placements;
const COUNTS = Array.from({ length: MOST_PERMANENCES }, (_, index) => index + 1);
const USUAL = 3;

type PlacementsPartProps = {
  readonly answer: Placements | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onAsk: (count: number) => void;
  readonly onAdd: (proposals: readonly Proposal[]) => void;
};

/** Where the next permanences would gain most. */
export function PlacementsPart(props: PlacementsPartProps): ReactElement {
  const { answer, isPending, error, onAsk, onAdd } = props;
  const [count, setCount] = useState(USUAL);
  return (
    <section className={coverageStyles.partOfSheet} aria-labelledby="placer">
      <h2 id="placer">{words.title}</h2>
      <p className={styles.note}>{words.text}</p>
      <form
        className={styles.actions}
        aria-labelledby="placer"
        onSubmit={(event) => {
          event.preventDefault();
          onAsk(count);
        }}
      >
        <div className={styles.count}>
          <SelectField
            label={words.count}
            value={count}
            onChange={(event) => setCount(Number(event.currentTarget.value))}
          >
            {COUNTS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </SelectField>
        </div>
        <Button type="submit" icon="place">
          {words.go}
        </Button>
      </form>
      <output>{isPending ? words.pending : ''}</output>
      {error ? <p role="alert">{errorText(error)}</p> : null}
      {answer ? <PlacementList answer={answer} onAdd={onAdd} /> : null}
    </section>
  );
}
