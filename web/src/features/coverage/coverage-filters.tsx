import type { ReactElement } from 'react';
import { COVERAGE_MAILLES, MODES } from '../../api/coverage';
import { coverage } from '../../messages/fr/coverage';
import { NEEDS } from '../../messages/fr/needs';
import { Checkbox } from '../../ui/checkbox';
import { SelectField } from '../../ui/field';
import styles from './coverage.module.css';
import { MINUTES } from './coverage-params';
import { TerritoryField } from './territory-field';
import type { CoverageAsked } from './use-coverage';

const words = coverage.filters;

function pick<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}

export function CoverageFilters({ asked, change }: CoverageAsked): ReactElement {
  return (
    <form className={styles.filters} aria-label={words.title} onSubmit={(e) => e.preventDefault()}>
      <TerritoryField onChoose={(territoire) => change({ territoire })} />
      <SelectField
        label={words.need}
        value={asked.besoin}
        onChange={(event) => change({ besoin: event.currentTarget.value })}
      >
        {NEEDS.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </SelectField>
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
      <SelectField
        label={words.maille}
        value={asked.maille}
        onChange={(event) =>
          change({ maille: pick(COVERAGE_MAILLES, event.currentTarget.value) ?? asked.maille })
        }
      >
        {COVERAGE_MAILLES.map((maille) => (
          <option key={maille} value={maille}>
            {words.mailles[maille]}
          </option>
        ))}
      </SelectField>
      <div className={styles.wide}>
        <Checkbox
          checked={asked.withUnconfirmed}
          onChange={(withUnconfirmed) => change({ withUnconfirmed })}
          note={words.unconfirmedHelp}
        >
          {words.unconfirmed}
        </Checkbox>
      </div>
    </form>
  );
}
