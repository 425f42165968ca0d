import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { openInvitation } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { join } from '../../messages/fr/join';
import { shell } from '../../messages/fr/shell';
import { ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { Skeleton } from '../../ui/skeleton';
import { Invited } from './invited';

const words = join.invitation;

/** Where the mail of an invitation leads; opening it accepts nothing. */
export function InvitationScreen(): ReactElement {
  const { hash } = useLocation();
  const jeton = new URLSearchParams(hash.slice(1)).get('jeton');
  return (
    <Sheet>
      <title>{shell.title(words.title)}</title>
      {jeton === null ? <Refused text={words.missing} /> : <Opened key={jeton} jeton={jeton} />}
    </Sheet>
  );
}

function Opened({ jeton }: { jeton: string }): ReactElement {
  const { data, error } = useQuery({
    queryKey: ['invitation', jeton],
    queryFn: () => openInvitation({ body: { jeton } }),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (error) return <Refused text={errorText(error)} />;
  if (!data) return <Skeleton lines={3} label={words.reading} />;
  if (data.verdict !== 'accepter') return <Refused text={words.refused[data.verdict]} />;
  return <Invited invitation={data} jeton={jeton} />;
}

function Refused({ text }: { text: string }): ReactElement {
  return (
    <Notice title={words.refusedTitle} level={1} tone="attention" role="alert">
      <p>{text}</p>
      <div>
        <ButtonLink to="/connexion">{words.signIn}</ButtonLink>
      </div>
    </Notice>
  );
}
