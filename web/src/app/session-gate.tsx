import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { errorText } from '../api/error-text';
import { meQuery, rolesOf } from '../api/session';
import { errors } from '../messages/fr/errors';
import { shell } from '../messages/fr/shell';
import { signIn } from '../messages/fr/sign-in';
import { ButtonLink } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { QueryView } from '../ui/query-view';
import { Refused } from '../ui/refused';
import { Sheet } from '../ui/sheet';
import styles from './session-gate.module.css';

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
        if (!isOpen) return <NotForThisAccount />;
        return (
          <>
            {hasOwnTrail(pathname) ? null : <WayBack />}
            <Outlet />
          </>
        );
      }}
    </QueryView>
  );
}

/** The space itself, and the sheets that lead back to their list. */
const hasOwnTrail = (pathname: string): boolean =>
  pathname === '/mon-espace' || pathname.startsWith('/mes-fiches/');

function WayBack(): ReactElement {
  return (
    <p className={styles.back}>
      <Link to="/mon-espace">
        <Icon name="left" />
        <span>{shell.mySpace}</span>
      </Link>
    </p>
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
      <Refused title={title} text={text} back={{ to: '/mon-espace', label: back }} />
    </Sheet>
  );
}
