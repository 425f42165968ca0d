import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { closeStructureForGood } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { parisToday } from '../../messages/fr/format';
import { members } from '../../messages/fr/members';
import { Row, Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { SuccessorField } from './successor-field';

const words = members.closing;

type ClosingFormProps = {
  readonly structureId: string;
  readonly onDone: (day: string) => Promise<void>;
  readonly onLeave: () => void;
};

/** Since when, and who takes over. */
export function ClosingForm({ structureId, onDone, onLeave }: ClosingFormProps): ReactElement {
  const [successor, setSuccessor] = useState<string | null>(null);
  const closing = useMutation({
    mutationFn: (le: string) =>
      closeStructureForGood({ id: structureId, body: { le, successeur_id: successor } }),
    onSuccess: ({ fermee_le }) => onDone(fermee_le ?? parisToday()),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    closing.mutate(textOf(new FormData(event.currentTarget), 'le'));
  };
  return (
    <Stack>
      <SuccessorField except={structureId} value={successor} onChange={setSuccessor} />
      <form onSubmit={submit}>
        <Stack>
          <TextField label={words.day} name="le" type="date" required defaultValue={parisToday()} />
          {closing.isError ? <p role="alert">{errorText(closing.error)}</p> : null}
          <Row>
            <Button type="submit" look="primary" disabled={closing.isPending}>
              {words.yes}
            </Button>
            <Button look="quiet" onClick={onLeave}>
              {words.cancel}
            </Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
