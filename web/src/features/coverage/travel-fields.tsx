import type { ReactElement } from 'react';
import { MODES } from '../../api/coverage';
import { coverage } from '../../messages/fr/coverage';
import { Checkbox } from '../../ui/checkbox';
import { SelectField } from '../../ui/field';
import styles from './coverage.module.css';
import { type CoverageParams, MINUTES } from './coverage-params';
import { pick } from './pick';
import type { CoverageAsked } from './use-coverage';

const words = coverage.filters;

type ModeAsked = {
  readonly asked: Pick<CoverageParams, 'mode'>;
  readonly change: (part: Pick<CoverageParams, 'mode'>) => void;
};

export function ModeField({ asked, change }: ModeAsked): ReactElement {
  return (
    <SelectField
      label={words.mode}
      value={asked.mode}
      onChange={(event) => change({ mode: pick(MODES, event.currentTarget.value) ?? asked.mode })}
    >
      {MODES.map((mode) => (
        <option key={mode} value={mode}>
          {words.modes[mode]}
        </option>
      ))}
    </SelectField>
  );
}

/** By which means, and how long at most. */
export function TravelFields({ asked, change }: CoverageAsked): ReactElement {
  return (
    <>
      <ModeField asked={asked} change={change} />
      <SelectField
        label={words.minutes}
        value={asked.minutes}
        onChange={(event) => change({ minutes: Number(event.currentTarget.value) })}
      >
        {MINUTES.map((minutes) => (
          <option key={minutes} value={minutes}>
            {words.minutesOf(minutes)}
          </option>
        ))}
      </SelectField>
    </>
  );
}

export function UnconfirmedField({ asked, change }: CoverageAsked): ReactElement {
  return (
    <div className={styles.wide}>
      <Checkbox
        checked={asked.withUnconfirmed}
        onChange={(withUnconfirmed) => change({ withUnconfirmed })}
      >
        {words.unconfirmed}
      </Checkbox>
      <p className={styles.note}>{words.unconfirmedHelp}</p>
    </div>
  );
}
