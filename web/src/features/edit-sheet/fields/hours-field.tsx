import { useState, type ReactElement } from 'react';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { readHours, sayHours } from '../../../messages/fr/hours';
import { AreaField } from '../../../ui/area-field';
import { textIn, useField } from './use-field';

const words = editSheet.hours;

/** Opening hours typed as people say them, kept as machines read them. */
export function HoursField(): ReactElement {
  const { label, help, error, value, set, leave } = useField('horaires_accueil');
  const written = textIn(value);
  const [typed, setTyped] = useState(() => sayHours(written));
  const said = written === '' || error ? '' : sayHours(written);
  return (
    <>
      <AreaField
        label={label}
        help={help}
        error={error ? words.unread : undefined}
        name="horaires_accueil"
        rows={2}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          set(readHours(currentTarget.value) ?? (currentTarget.value || null));
        }}
        onBlur={leave}
      />
      <output>{said === '' || said === typed ? '' : words.understood(said)}</output>
    </>
  );
}
