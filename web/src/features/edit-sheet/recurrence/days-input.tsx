import type { ReactElement } from 'react';
import { recurrence as words } from '../../../messages/fr/recurrence';
import { OptionField } from '../../../ui/area-field';
import { Checkbox } from '../../../ui/checkbox';
import styles from '../fields/fields.module.css';
import { DAYS, RANKS, type Recurrence } from './typed-recurrence';

type DaysInputProps = {
  readonly said: Recurrence;
  readonly onSay: (said: Recurrence) => void;
};

/** The days of the week, or of the month. */
export function DaysInput({ said, onSay }: DaysInputProps): ReactElement | null {
  if (said.kind === 'weekly') {
    return (
      <>
        <Every
          words={words.weeks}
          every={said.every}
          onEvery={(every) => onSay({ ...said, every })}
        />
        <Boxes
          legend={words.days}
          values={DAYS}
          chosen={said.days}
          nameOf={(day) => words.dayNames[day]}
          onChange={(days) => onSay({ ...said, days })}
        />
      </>
    );
  }
  if (said.kind !== 'monthly') return null;
  return (
    <>
      <Every
        words={words.months}
        every={said.every}
        onEvery={(every) => onSay({ ...said, every })}
      />
      <Boxes
        legend={words.ranks}
        values={RANKS}
        chosen={said.ranks}
        nameOf={(rank) => words.rankNames[`${rank}`]}
        onChange={(ranks) => {
          // At least one: a day of no rank would be every week.
          if (ranks.length > 0) onSay({ ...said, ranks });
        }}
      />
      <OptionField
        label={words.day}
        value={said.day}
        onChange={(event) => {
          const day = DAYS.find((one) => one === event.currentTarget.value);
          if (day) onSay({ ...said, day });
        }}
      >
        {DAYS.map((day) => (
          <option key={day} value={day}>
            {words.dayNames[day]}
          </option>
        ))}
      </OptionField>
    </>
  );
}

type EveryProps = {
  readonly words: Readonly<Record<string, string>>;
  readonly every: number;
  readonly onEvery: (every: number) => void;
};

function Every({ words: rhythms, every, onEvery }: EveryProps): ReactElement {
  return (
    <OptionField
      label={words.every}
      value={String(every)}
      onChange={(event) => onEvery(Number(event.currentTarget.value))}
    >
      {Object.entries(rhythms).map(([count, name]) => (
        <option key={count} value={count}>
          {name}
        </option>
      ))}
      {Object.hasOwn(rhythms, String(every)) ? null : <option value={every}>{every}</option>}
    </OptionField>
  );
}

type BoxesProps<Value extends string | number> = {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChange: (chosen: readonly Value[]) => void;
};

function Boxes<Value extends string | number>(props: BoxesProps<Value>): ReactElement {
  const { legend, values, chosen, nameOf, onChange } = props;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.days}>
        {values.map((value) => (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            onChange={(isIn) => {
              const others = chosen.filter((one) => one !== value);
              onChange(isIn ? [...others, value] : others);
            }}
          >
            {nameOf(value)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
