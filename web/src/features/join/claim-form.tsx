import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { claimStructure } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import type { StructureToJoin } from '../../api/joining';
import { join } from '../../messages/fr/join';
import { AreaField } from '../../ui/area-field';
import { Quiet, Row, Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { textOf } from '../../ui/form-text';

const words = join.claim;
const MESSAGE_MAX = 2_000;

/** Asks to answer for a structure of the catalogue. */
export function ClaimForm({ structure }: { structure: StructureToJoin }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const client = useQueryClient();
  const claiming = useMutation({
    mutationFn: (message: string) =>
      claimStructure({
        body: { structure_id: structure.id, ...(message === '' ? {} : { message }) },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['claims'] }),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    claiming.mutate(textOf(new FormData(event.currentTarget), 'message'));
  };
  if (!isOpen) {
    return (
      <div>
        <Button small onClick={() => setOpen(true)}>
          {words.ask}
          <span className="hors-ecran">{words.about(structure.nom)}</span>
        </Button>
      </div>
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        {structure.a_un_responsable ? <Quiet>{words.answered}</Quiet> : null}
        <AreaField
          label={words.message}
          help={words.messageHelp}
          name="message"
          maxLength={MESSAGE_MAX}
        />
        {claiming.isError ? <p role="alert">{errorText(claiming.error)}</p> : null}
        <Row>
          <Button type="submit" look="primary" disabled={claiming.isPending}>
            {words.send}
          </Button>
          <Button look="quiet" onClick={() => setOpen(false)}>
            {words.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
