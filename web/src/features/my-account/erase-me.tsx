import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { eraseMe } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { meQuery } from '../../api/session';
import { myAccount } from '../../messages/fr/my-account';
import { Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { SheetSection } from '../../ui/sheet';

const words = myAccount.erase;

/** Without return: a word is typed first. */
export function EraseMe({ onErased }: { onErased: () => void }): ReactElement {
  const [isWrong, setWrong] = useState(false);
  const client = useQueryClient();
  const erasing = useMutation({
    mutationFn: () => eraseMe(),
    onSuccess: () => {
      onErased();
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = textOf(new FormData(event.currentTarget), 'confirmation').toLowerCase();
    setWrong(typed !== words.word);
    if (typed === words.word) erasing.mutate();
  };
  return (
    <SheetSection id="effacer" title={words.title}>
      <p>{words.text}</p>
      <form noValidate onSubmit={submit}>
        <Stack>
          <TextField
            label={words.field(words.word)}
            name="confirmation"
            autoComplete="off"
            autoCapitalize="none"
            {...(isWrong ? { error: words.wrong(words.word) } : {})}
          />
          {erasing.isError ? <p role="alert">{errorText(erasing.error)}</p> : null}
          <div>
            <Button type="submit" disabled={erasing.isPending}>
              {words.go}
            </Button>
          </div>
        </Stack>
      </form>
    </SheetSection>
  );
}
