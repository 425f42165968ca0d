import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { closeStructureForGood, reopenStructure } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { parisToday } from '../../messages/fr/format';
import { members } from '../../messages/fr/members';
import { Row, Said, Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { SheetSection } from '../../ui/sheet';
import { SuccessorField } from './successor-field';

const words = members.closing;

/** A structure that ends, and the one that takes over. */
export function CloseForGood({ structureId }: { structureId: string }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const [successor, setSuccessor] = useState<string | null>(null);
  const client = useQueryClient();
  const forget = (): Promise<void> => client.invalidateQueries({ queryKey: ['my-sheets'] });
  const closing = useMutation({
    mutationFn: (le: string) =>
      closeStructureForGood({ id: structureId, body: { le, successeur_id: successor } }),
    onSuccess: forget,
  });
  const reopening = useMutation({
    mutationFn: () => reopenStructure({ id: structureId }),
    onSuccess: async () => {
      closing.reset();
      setOpen(false);
      await forget();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    closing.mutate(textOf(new FormData(event.currentTarget), 'le'));
  };
  return (
    <SheetSection id="fermeture" title={words.title}>
      <p>{words.text}</p>
      {closing.data ? (
        <Stack>
          <Said text={words.done(closing.data.fermee_le ?? parisToday())} />
          <div>
            <Button disabled={reopening.isPending} onClick={() => reopening.mutate()}>
              {words.reopen}
            </Button>
          </div>
          {reopening.isError ? <p role="alert">{errorText(reopening.error)}</p> : null}
        </Stack>
      ) : null}
      {closing.data || isOpen ? null : (
        <div>
          <Said text={reopening.isSuccess ? words.reopened : ''} />
          <Button onClick={() => setOpen(true)}>{words.open}</Button>
        </div>
      )}
      {isOpen && !closing.data ? (
        <Stack>
          <SuccessorField except={structureId} value={successor} onChange={setSuccessor} />
          <form onSubmit={submit}>
            <Stack>
              <TextField
                label={words.day}
                name="le"
                type="date"
                required
                defaultValue={parisToday()}
              />
              {closing.isError ? <p role="alert">{errorText(closing.error)}</p> : null}
              <Row>
                <Button type="submit" look="primary" disabled={closing.isPending}>
                  {words.yes}
                </Button>
                <Button look="quiet" onClick={() => setOpen(false)}>
                  {words.cancel}
                </Button>
              </Row>
            </Stack>
          </form>
        </Stack>
      ) : null}
    </SheetSection>
  );
}
