import { useState, type ReactElement } from 'react';
import { recurrence as words } from '../../../messages/fr/recurrence';
import { Checkbox } from '../../../ui/checkbox';
import { TextField } from '../../../ui/field';
import styles from '../fields/fields.module.css';
import { textIn, useField } from '../fields/use-field';
import { useEditing } from '../sheet-context';

/** From when to when; « not known » is an answer too. */
export function HoursInput(): ReactElement {
  const { champs, change } = useEditing();
  const isGiven = Boolean(champs['heure_debut'] ?? champs['heure_fin']);
  const [isKnown, setKnown] = useState(isGiven);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.hours}</legend>
      <Checkbox
        checked={!isKnown && !isGiven}
        onChange={(isUnknown) => {
          setKnown(!isUnknown);
          if (isUnknown) change({ heure_debut: null, heure_fin: null });
        }}
      >
        {words.noHours}
      </Checkbox>
      {isKnown || isGiven ? (
        <div className={styles.row}>
          <Hour champ="heure_debut" label={words.start} />
          <Hour champ="heure_fin" label={words.end} />
        </div>
      ) : null}
    </fieldset>
  );
}

function Hour({ champ, label }: { champ: string; label: string }): ReactElement {
  const { value, error, set, leave } = useField(champ);
  return (
    <TextField
      label={label}
      type="time"
      value={textIn(value).slice(0, 5)}
      onChange={(event) => set(event.currentTarget.value || null)}
      onBlur={leave}
      {...(error ? { error } : {})}
    />
  );
}
