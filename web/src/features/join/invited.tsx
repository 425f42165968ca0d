import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { acceptInvitation, type openInvitation } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { join } from '../../messages/fr/join';
import { Narrow, Quiet } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { SheetHead } from '../../ui/sheet';

const words = join.invitation;
const INVITATION = 'invitation';

type InvitedProps = {
  readonly invitation: Awaited<ReturnType<typeof openInvitation>>;
  readonly jeton: string;
};

/** One touch opens the session, joins the structure, and leads there. */
export function Invited({ invitation, jeton }: InvitedProps): ReactElement {
  const { structure, courriel, invitee_par, expire_le } = invitation;
  const client = useQueryClient();
  const navigate = useNavigate();
  const accepting = useMutation({
    mutationFn: () => acceptInvitation({ body: { jeton } }),
    onSuccess: async ({ suite }) => {
      // What was read without a session is read again; the invitation has served.
      await client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== INVITATION,
      });
      await navigate(suite, { replace: true });
    },
  });
  return (
    <>
      <SheetHead
        kicker={words.kicker}
        title={structure === null ? words.own : words.structure(structure.nom)}
        subtitle={invitee_par === null ? words.someone : words.by(invitee_par)}
      />
      <Narrow>
        <Quiet>{words.to(courriel)}</Quiet>
        {accepting.isError ? <p role="alert">{errorText(accepting.error)}</p> : null}
        <Button
          look="primary"
          icon="check"
          disabled={accepting.isPending}
          onClick={() => accepting.mutate()}
        >
          {structure === null ? words.accept.own : words.accept.one}
        </Button>
        <Quiet>{words.until(expire_le)}</Quiet>
      </Narrow>
    </>
  );
}
