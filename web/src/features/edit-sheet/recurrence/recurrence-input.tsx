import { useState, type ReactElement } from 'react';
import { recurrence as words } from '../../../messages/fr/recurrence';
import { OptionField } from '../../../ui/area-field';
import { Disclosure } from '../../../ui/disclosure';
import { TextField } from '../../../ui/field';
import styles from '../edit-sheet.module.css';
import { OneOf } from '../fields/choice-inputs';
import { textIn, textsIn, useField } from '../fields/use-field';
import { useEditing } from '../sheet-context';
import { DatesInput } from './dates-input';
import { DaysInput } from './days-input';
import { HoursInput } from './hours-input';
import { RecurrencePreview } from './recurrence-preview';
import { type Recurrence, readRecurrence, writeRrule } from './typed-recurrence';

type Kind = Recurrence['kind'];

const KINDS: readonly Kind[] = ['weekly', 'monthly', 'once', 'dates', 'unknown', 'other'];
const isKind = (text: string): text is Kind => KINDS.some((kind) => kind === text);

const FRESH: Readonly<Record<Kind, Recurrence>> = {
  weekly: { kind: 'weekly', every: 1, days: [] },
  monthly: { kind: 'monthly', every: 1, ranks: [1], day: 'MO' },
  once: { kind: 'once' },
  dates: { kind: 'dates' },
  unknown: { kind: 'unknown' },
  other: { kind: 'other' },
};

/** When a permanence is held, said as people say it. */
export function RecurrenceInput(): ReactElement {
  const { champs, change, errorOf } = useEditing();
  const debut = useField('debut');
  const written = {
    rrule: typeof champs['rrule'] === 'string' ? champs['rrule'] : null,
    debut: textIn(champs['debut']) || null,
    hasDates: textsIn(champs['dates_ajoutees']).length > 0,
  };
  const read = readRecurrence(written);
  // « Several dates » with none yet says nothing: what was chosen is remembered.
  const [chosen, setChosen] = useState<Kind>(read.kind);
  const said: Recurrence = read.kind === 'unknown' || read.kind === 'once' ? FRESH[chosen] : read;
  const say = (next: Recurrence, others: Readonly<Record<string, unknown>> = {}): void => {
    setChosen(next.kind);
    change({ rrule: writeRrule(next), ...others });
  };
  const choose = (kind: Kind): void => {
    if (kind !== 'other') say(FRESH[kind], kind === 'once' ? {} : { debut: null });
  };
  return (
    <div className={styles.stack}>
      <OptionField
        label={words.kind}
        value={said.kind}
        error={errorOf('rrule')}
        onChange={(event) => {
          if (isKind(event.currentTarget.value)) choose(event.currentTarget.value);
        }}
      >
        {KINDS.filter((kind) => kind !== 'other' || said.kind === 'other').map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </OptionField>
      <DaysInput said={said} onSay={say} />
      {said.kind === 'once' || (said.kind === 'weekly' && said.every > 1) ? (
        <TextField
          label={said.kind === 'once' ? words.date : words.firstOf}
          type="date"
          value={textIn(debut.value)}
          onChange={(event) => debut.set(event.currentTarget.value || null)}
          onBlur={debut.leave}
          {...(said.kind === 'once' ? {} : { help: words.firstHelp })}
          {...(debut.error ? { error: debut.error } : {})}
        />
      ) : null}
      {said.kind === 'dates' ? (
        <DatesInput champ="dates_ajoutees" label={words.chosenDates} />
      ) : null}
      <HoursInput />
      <Disclosure summary={words.around}>
        <div className={styles.stack}>
          <OneOf champ="jours_feries" words={words.publicHolidays} isRequired />
          <OneOf champ="vacances_scolaires" words={words.schoolHolidays} isRequired />
          {said.kind === 'weekly' || said.kind === 'monthly' ? (
            <>
              <DatesInput champ="dates_exclues" label={words.excluded} />
              <DatesInput champ="dates_ajoutees" label={words.added} />
              <EndDate />
            </>
          ) : null}
        </div>
      </Disclosure>
      <RecurrencePreview />
    </div>
  );
}

function EndDate(): ReactElement {
  const { value, set, leave, error } = useField('fin');
  return (
    <TextField
      label={words.to}
      type="date"
      value={textIn(value)}
      onChange={(event) => set(event.currentTarget.value || null)}
      onBlur={leave}
      {...(error ? { error } : {})}
    />
  );
}
