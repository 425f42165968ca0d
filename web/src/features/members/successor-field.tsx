import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { toJoinQuery } from '../../api/joining';
import { members } from '../../messages/fr/members';
import { OptionField } from '../../ui/area-field';
import { Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';

const words = members.closing;
const NOBODY = '';

type SuccessorFieldProps = {
  readonly except: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
};

/** The structure that takes over, found in the catalogue. */
export function SuccessorField({ except, value, onChange }: SuccessorFieldProps): ReactElement {
  const [asked, setAsked] = useState('');
  const { data } = useQuery(toJoinQuery(asked));
  const found = data?.items.filter(({ id }) => id !== except);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onChange(null);
    setAsked(textOf(new FormData(event.currentTarget), 'q'));
  };
  return (
    <Stack>
      <form onSubmit={submit}>
        <Stack>
          <TextField
            label={words.successor}
            help={words.successorHelp}
            name="q"
            type="search"
            maxLength={200}
          />
          <div>
            <Button type="submit" small icon="search">
              {words.search}
            </Button>
          </div>
        </Stack>
      </form>
      <output>{found?.length === 0 ? words.none : ''}</output>
      {found && found.length > 0 ? (
        <OptionField
          label={words.question}
          value={value ?? NOBODY}
          onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
        >
          <option value={NOBODY}>{words.nobody}</option>
          {found.map(({ id, nom, commune }) => (
            <option key={id} value={id}>
              {[nom, commune].filter(Boolean).join(', ')}
            </option>
          ))}
        </OptionField>
      ) : null}
    </Stack>
  );
}
