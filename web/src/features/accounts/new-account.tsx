import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactElement } from 'react';
import { createAccount } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { accounts } from '../../messages/fr/accounts';
import { Said, Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { SheetSection } from '../../ui/sheet';

const words = accounts.create;

export function NewAccount(): ReactElement {
  const client = useQueryClient();
  const creating = useMutation({
    mutationFn: (courriel: string) => createAccount({ body: { courriel } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['accounts'] }),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    creating.mutate(textOf(new FormData(form), 'courriel'), { onSuccess: () => form.reset() });
  };
  return (
    <SheetSection id="nouveau" title={words.title}>
      <form onSubmit={submit}>
        <Stack>
          <TextField
            label={words.mail}
            name="courriel"
            type="email"
            autoComplete="off"
            required
            maxLength={254}
            {...(creating.isError ? { error: errorText(creating.error) } : {})}
          />
          <div>
            <Button type="submit" disabled={creating.isPending}>
              {words.go}
            </Button>
          </div>
        </Stack>
      </form>
      <Said text={creating.data ? words.done(creating.data.courriel) : ''} />
    </SheetSection>
  );
}
