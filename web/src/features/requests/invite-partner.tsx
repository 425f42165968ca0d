import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactElement } from 'react';
import { cancelInvitation, invitePartner, listSentInvitations } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { requests } from '../../messages/fr/requests';
import { CardList, Quiet, Row, Said, Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { SheetSection } from '../../ui/sheet';

const words = requests.invite;
const KEY = ['claims', 'invitations'] as const;

type Sent = Awaited<ReturnType<typeof listSentInvitations>>['items'][number];

/** A structure of the territory is invited to register. */
export function InvitePartner(): ReactElement {
  const client = useQueryClient();
  const inviting = useMutation({
    mutationFn: (courriel: string) => invitePartner({ body: { courriel } }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
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
            help={words.text}
            name="courriel"
            type="email"
            required
            maxLength={254}
            autoComplete="off"
            {...(inviting.isError ? { error: errorText(inviting.error) } : {})}
          />
          <div>
            <Button type="submit" icon="mail" disabled={inviting.isPending}>
              {words.send}
            </Button>
          </div>
        </Stack>
      </form>
      <Said text={inviting.data ? words.sent(inviting.data.courriel) : ''} />
      <SentInvitations />
    </SheetSection>
  );
}

function SentInvitations(): ReactElement | null {
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => listSentInvitations({ signal }),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <>
      <h3>{words.pending}</h3>
      <CardList>
        {data.items.map((invitation) => (
          <li key={invitation.id}>
            <SentInvitation invitation={invitation} />
          </li>
        ))}
      </CardList>
    </>
  );
}

function SentInvitation({ invitation }: { invitation: Sent }): ReactElement {
  const { id, courriel, structure, acceptee_le, expire_le, perimee } = invitation;
  const client = useQueryClient();
  const cancelling = useMutation({
    mutationFn: () => cancelInvitation({ id }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
  const standing = acceptee_le
    ? words.accepted(acceptee_le)
    : perimee
      ? words.over
      : words.until(expire_le);
  return (
    <Row>
      <Quiet>{[courriel, structure?.nom, standing].filter(Boolean).join(' · ')}</Quiet>
      {acceptee_le ? null : (
        <Button
          small
          look="quiet"
          disabled={cancelling.isPending}
          onClick={() => cancelling.mutate()}
        >
          {words.cancel}
          <span className="hors-ecran">{words.of(courriel)}</span>
        </Button>
      )}
    </Row>
  );
}
