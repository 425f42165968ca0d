import { useState, type ReactElement } from 'react';
import { formatDate } from '../../../messages/fr/format';
import { recurrence as words } from '../../../messages/fr/recurrence';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { Icon } from '../../../ui/icon';
import styles from '../fields/fields.module.css';
import { textsIn, useField } from '../fields/use-field';

/** A list of dates, lengthened one at a time. */
export function DatesInput({ champ, label }: { champ: string; label: string }): ReactElement {
  const { value, error, set } = useField(champ);
  const [typed, setTyped] = useState('');
  const dates = textsIn(value);
  const add = (): void => {
    if (typed === '') return;
    set([...new Set([...dates, typed])].sort());
    setTyped('');
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {dates.length > 0 ? (
        <ul className={styles.chosen}>
          {dates.map((date) => (
            <li key={date} className={styles.token}>
              <span>{formatDate(date)}</span>
              <button type="button" onClick={() => set(dates.filter((one) => one !== date))}>
                <Icon name="cross" />
                <span className="hors-ecran">{words.removeDate(date)}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.adding}>
        <TextField
          label={words.newDate}
          type="date"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          {...(error ? { error } : {})}
        />
        <Button onClick={add}>{words.addDate}</Button>
      </div>
    </fieldset>
  );
}
