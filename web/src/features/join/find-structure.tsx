import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { errorText } from '../../api/error-text';
import { toJoinQuery } from '../../api/joining';
import { join } from '../../messages/fr/join';
import { Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { FoundStructures } from './found-structures';

const words = join.find;
const TEXT_MAX = 200;

export function FindStructure(): ReactElement {
  const [asked, setAsked] = useState('');
  const { data, error } = useQuery(toJoinQuery(asked));
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setAsked(textOf(new FormData(event.currentTarget), 'q'));
  };
  return (
    <Stack>
      <form onSubmit={submit}>
        <Stack>
          <TextField label={words.field} name="q" type="search" required maxLength={TEXT_MAX} />
          <div>
            <Button type="submit" icon="search">
              {words.go}
            </Button>
          </div>
        </Stack>
      </form>
      {error ? <p role="alert">{errorText(error)}</p> : null}
      <output>{data?.items.length === 0 ? words.none : ''}</output>
      {data ? <FoundStructures structures={data.items} label={words.results} /> : null}
    </Stack>
  );
}
