import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { inviteMember } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { membersQuery } from '../../api/members';
import { members } from '../../messages/fr/members';
import { Said, Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { SheetSection } from '../../ui/sheet';

const words = members.invite;
const FONCTIONS = ['editeur', 'responsable'] as const;

export function InviteMember({ structureId }: { structureId: string }): ReactElement {
  const [fonction, setFonction] = useState<(typeof FONCTIONS)[number]>('editeur');
  const client = useQueryClient();
  const inviting = useMutation({
    mutationFn: (courriel: string) =>
      inviteMember({ id: structureId, body: { courriel, fonction } }),
    onSuccess: () => client.invalidateQueries({ queryKey: membersQuery(structureId).queryKey }),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    inviting.mutate(textOf(new FormData(form), 'courriel'), { onSuccess: () => form.reset() });
  };
  return (
    <SheetSection id="inviter" title={words.title}>
      <form onSubmit={submit}>
        <Stack>
          <TextField
            label={words.field}
            help={words.help}
            name="courriel"
            type="email"
            autoComplete="off"
            required
            maxLength={254}
            {...(inviting.isError ? { error: errorText(inviting.error) } : {})}
          />
          <ChoiceGroup
            question={words.fonction}
            choices={FONCTIONS.map((one) => ({ value: one, label: words.fonctions[one] }))}
            value={fonction}
            onChange={setFonction}
          />
          <div>
            <Button type="submit" icon="mail" disabled={inviting.isPending}>
              {words.send}
            </Button>
          </div>
        </Stack>
      </form>
      <Said text={inviting.data ? words.sent(inviting.data.courriel) : ''} />
    </SheetSection>
  );
}
