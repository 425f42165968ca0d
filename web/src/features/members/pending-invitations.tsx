import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { cancelMemberInvitation } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { type Members, membersQuery, type PendingInvitation } from '../../api/members';
import { members } from '../../messages/fr/members';
import { CardList, Quiet, Row } from '../../ui/blocks';
import { Button } from '../../ui/button';

const words = members.invite;

export function PendingInvitations({ read }: { read: Members }): ReactElement | null {
  if (read.invitations.length === 0) return null;
  return (
    <>
      <h3>{words.pending}</h3>
      <CardList>
        {read.invitations.map((invitation) => (
          <li key={invitation.id}>
            <Pending invitation={invitation} structureId={read.structure.id} />
          </li>
        ))}
      </CardList>
    </>
  );
}

type PendingProps = { readonly invitation: PendingInvitation; readonly structureId: string };

function Pending({ invitation, structureId }: PendingProps): ReactElement {
  const { id, courriel, fonction, expire_le, perimee } = invitation;
  const client = useQueryClient();
  const cancelling = useMutation({
    mutationFn: () => cancelMemberInvitation({ id: structureId, invitationId: id }),
    onSuccess: () => client.invalidateQueries({ queryKey: membersQuery(structureId).queryKey }),
  });
  return (
    <Row>
      <Quiet>
        {[
          courriel,
          fonction ? members.fonctions[fonction] : '',
          perimee ? words.over : words.until(expire_le),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Quiet>
      <Button
        small
        look="quiet"
        disabled={cancelling.isPending}
        onClick={() => cancelling.mutate()}
      >
        {words.cancel}
        <span className="hors-ecran">{members.about(courriel)}</span>
      </Button>
      {cancelling.isError ? <p role="alert">{errorText(cancelling.error)}</p> : null}
    </Row>
  );
}
