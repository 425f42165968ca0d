import type { ReactElement } from 'react';
import type { TrialRecurrence } from '../../../api/coverage-trial';
import { trial } from '../../../messages/fr/coverage-trial';
import { recurrence as words } from '../../../messages/fr/recurrence';
import { Checkbox } from '../../../ui/checkbox';
import { SelectField, TextField } from '../../../ui/field';
import { EveryField } from './every-field';
import { RANKS, WEEKDAYS, type Weekday } from './read-permanence';
import styles from './trial.module.css';

type Frequence = TrialRecurrence['frequence'];
type DaysFieldsProps = {
  readonly said: TrialRecurrence;
  readonly onSay: (said: TrialRecurrence) => void;
};

const FREQUENCES = ['hebdomadaire', 'mensuelle', 'une_fois', 'inconnue', 'autre'] as const;
const NAMES: Readonly<Record<Frequence, string>> = {
  hebdomadaire: words.kinds.weekly,
  mensuelle: words.kinds.monthly,
  une_fois: words.kinds.once,
  inconnue: trial.form.unknownDays,
  autre: words.kinds.other,
};
const FRESH: Readonly<Record<Exclude<Frequence, 'autre'>, TrialRecurrence>> = {
  hebdomadaire: { frequence: 'hebdomadaire', toutes_les: 2, jours: [3], debut: null },
  mensuelle: { frequence: 'mensuelle', toutes_les: 1, rangs: [1], jour: 3, debut: null },
  une_fois: { frequence: 'une_fois', date: '' },
  inconnue: { frequence: 'inconnue' },
};
const { MO, TU, WE, TH, FR, SA, SU } = words.dayNames;
const DAY_NAMES = [MO, TU, WE, TH, FR, SA, SU] as const;

/** When it would be held, said as people say it. */
export function DaysFields({ said, onSay }: DaysFieldsProps): ReactElement {
  const frequences = FREQUENCES.filter((one) => one !== 'autre' || said.frequence === 'autre');
  return (
    <>
      <SelectField
        label={words.kind}
        value={said.frequence}
        onChange={(event) => {
          const chosen = FREQUENCES.find((one) => one === event.currentTarget.value);
          if (chosen && chosen !== 'autre') onSay(FRESH[chosen]);
        }}
      >
        {frequences.map((one) => (
          <option key={one} value={one}>
            {NAMES[one]}
          </option>
        ))}
      </SelectField>
      {said.frequence === 'hebdomadaire' ? <Weekly said={said} onSay={onSay} /> : null}
      {said.frequence === 'mensuelle' ? <Monthly said={said} onSay={onSay} /> : null}
      {said.frequence === 'une_fois' ? (
        <TextField
          label={words.date}
          type="date"
          value={said.date}
          onChange={(event) => onSay({ ...said, date: event.currentTarget.value })}
        />
      ) : null}
      {said.frequence === 'hebdomadaire' || said.frequence === 'mensuelle' ? (
        <TextField
          label={trial.form.from}
          type="date"
          value={said.debut ?? ''}
          onChange={(event) => onSay({ ...said, debut: event.currentTarget.value || null })}
        />
      ) : null}
    </>
  );
}

type Said<Kind extends Frequence> = Extract<TrialRecurrence, { frequence: Kind }>;
type PartProps<Kind extends Frequence> = {
  readonly said: Said<Kind>;
  readonly onSay: (said: Said<Kind>) => void;
};

function Weekly({ said, onSay }: PartProps<'hebdomadaire'>): ReactElement {
  return (
    <>
      <EveryField
        names={words.weeks}
        every={said.toutes_les}
        onEvery={(toutes_les) => onSay({ ...said, toutes_les })}
      />
      <fieldset className={styles.group}>
        <legend>{words.days}</legend>
        <div className={styles.boxes}>
          {WEEKDAYS.map((day) => (
            <Checkbox
              key={day}
              checked={said.jours.includes(day)}
              onChange={(isIn) =>
                onSay({ ...said, jours: toggled(WEEKDAYS, said.jours, day, isIn) })
              }
            >
              {DAY_NAMES[day]}
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </>
  );
}

function Monthly({ said, onSay }: PartProps<'mensuelle'>): ReactElement {
  const dayOf = (text: string): Weekday =>
    WEEKDAYS.find((day) => String(day) === text) ?? said.jour;
  return (
    <>
      <EveryField
        names={words.months}
        every={said.toutes_les}
        onEvery={(toutes_les) => onSay({ ...said, toutes_les })}
      />
      <fieldset className={styles.group}>
        <legend>{words.ranks}</legend>
        <div className={styles.boxes}>
          {RANKS.map((rank) => (
            <Checkbox
              key={rank}
              checked={said.rangs.includes(rank)}
              onChange={(isIn) => onSay({ ...said, rangs: toggled(RANKS, said.rangs, rank, isIn) })}
            >
              {words.rankNames[`${rank}`]}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <SelectField
        label={words.day}
        value={said.jour}
        onChange={(event) => onSay({ ...said, jour: dayOf(event.currentTarget.value) })}
      >
        {WEEKDAYS.map((day) => (
          <option key={day} value={day}>
            {DAY_NAMES[day]}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function toggled<Value>(
  all: readonly Value[],
  chosen: readonly Value[],
  value: Value,
  isIn: boolean,
): Value[] {
  return all.filter((one) => (one === value ? isIn : chosen.includes(one)));
}
