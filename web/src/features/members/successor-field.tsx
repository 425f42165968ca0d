import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { toJoinQuery } from '../../api/joining';
import { members } from '../../messages/fr/members';
import { Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
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
        <ChoiceGroup
          question={words.question}
          choices={[
            { value: NOBODY, label: words.nobody },
            ...found.map(({ id, nom, commune }) => ({
              value: id,
              label: [nom, commune].filter(Boolean).join(', '),
            })),
          ]}
          value={value ?? NOBODY}
          onChange={(id) => onChange(id === NOBODY ? null : id)}
        />
      ) : null}
    </Stack>
  );
}
