import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Outlet, useLocation } from 'react-router';
import { errorText } from '../api/error-text';
import { meQuery, rolesOf } from '../api/session';
import { errors } from '../messages/fr/errors';
import { shell } from '../messages/fr/shell';
import { signIn } from '../messages/fr/sign-in';
import { ButtonLink } from '../ui/button';
import { Notice } from '../ui/notice';
import { QueryView } from '../ui/query-view';
import { Sheet } from '../ui/sheet';

const VIEW_WORDS = {
  loading: shell.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

type SessionGateProps = {
  /** One of these is enough; none: whoever is signed in. */
  readonly roles?: readonly string[];
};

/** Pages of the professional space: who is not signed in is sent to sign in, and comes back. */
export function SessionGate({ roles = [] }: SessionGateProps): ReactElement {
  const query = useQuery(meQuery);
  const { pathname, search } = useLocation();
  return (
    <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
      {(me) => {
        if (!me.connecte) return <SignInNeeded suite={`${pathname}${search}`} />;
        const held = rolesOf(me);
        const isOpen = roles.length === 0 || roles.some((role) => held.has(role));
        return isOpen ? <Outlet /> : <NotForThisAccount />;
      }}
    </QueryView>
  );
}

function SignInNeeded({ suite }: { suite: string }): ReactElement {
  const { title, text, go } = signIn.required;
  return (
    <Sheet>
      <title>{shell.title(title)}</title>
      <Notice title={title} level={1}>
        <p>{text}</p>
        <div>
          <ButtonLink look="primary" to={`/connexion?${new URLSearchParams({ suite }).toString()}`}>
            {go}
          </ButtonLink>
        </div>
      </Notice>
    </Sheet>
  );
}

function NotForThisAccount(): ReactElement {
  const { title, text, back } = signIn.refused;
  return (
    <Sheet>
      <title>{shell.title(title)}</title>
      <Notice title={title} level={1} tone="attention">
        <p>{text}</p>
        <div>
          <ButtonLink to="/mon-espace">{back}</ButtonLink>
        </div>
      </Notice>
    </Sheet>
  );
}
