import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { createKey } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { myAccount } from '../../messages/fr/my-account';
import { OptionField } from '../../ui/area-field';
import { Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { KEYS } from './keys-key';

const words = myAccount.keys;
const SCOPES = ['lecture', 'ecriture:structure'] as const;
const DURATIONS = [30, 90, 365] as const;
const USUAL_DURATION = 365;

type NewKeyProps = { readonly onCreated: (key: string) => void };

export function NewKey({ onCreated }: NewKeyProps): ReactElement {
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('lecture');
  const client = useQueryClient();
  const creating = useMutation({
    mutationFn: (form: FormData) =>
      createKey({
        body: {
          nom: textOf(form, 'nom'),
          portees: scope === 'lecture' ? ['lecture'] : [...SCOPES],
          jours: Number(textOf(form, 'jours')),
        },
      }),
    onSuccess: ({ cle }) => {
      onCreated(cle);
      return client.invalidateQueries({ queryKey: KEYS });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    creating.mutate(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextField
          label={words.name}
          name="nom"
          required
          maxLength={100}
          autoComplete="off"
          {...(creating.isError ? { error: errorText(creating.error) } : {})}
        />
        <ChoiceGroup
          question={words.scopes}
          choices={SCOPES.map((one) => ({ value: one, label: words.scope[one] }))}
          value={scope}
          onChange={setScope}
        />
        <OptionField label={words.days} name="jours" defaultValue={USUAL_DURATION}>
          {DURATIONS.map((days) => (
            <option key={days} value={days}>
              {words.lasting[days]}
            </option>
          ))}
        </OptionField>
        <div>
          <Button type="submit" disabled={creating.isPending}>
            {words.create}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
