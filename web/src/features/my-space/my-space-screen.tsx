import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link, useNavigate } from 'react-router';
import { signOut } from '../../api/client.gen';
import { type Me, meQuery, rolesOf } from '../../api/session';
import { territoryNameQuery } from '../../api/territories';
import { mySpace } from '../../messages/fr/my-space';
import { shell } from '../../messages/fr/shell';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Sheet, SheetHead, SheetSection } from '../../ui/sheet';
import styles from './my-space.module.css';

type Door = { readonly to: string; readonly name: string; readonly text: string };

const { doors } = mySpace;

/** What this account may do, one door a job. */
export function MySpaceScreen(): ReactElement | null {
  const { data: me } = useQuery(meQuery);
  const leaving = useLeaving();
  if (!me?.compte) return null;
  const held = rolesOf(me);
  const managesTerritory = held.has('gestionnaire') || held.has('administrateur');
  return (
    <Sheet>
      <title>{shell.title(mySpace.title)}</title>
      <SheetHead
        kicker={mySpace.kicker}
        title={mySpace.title}
        subtitle={mySpace.greeting(me.compte.nom ?? me.compte.courriel)}
        actions={
          <Button small disabled={leaving.isPending} onClick={() => leaving.mutate()}>
            {mySpace.signOut}
          </Button>
        }
      />
      <Roles roles={me.compte.roles} />
      <Doors id="offre" title={doors.myOffer.title} links={Object.values(doors.myOffer.links)} />
      {managesTerritory ? (
        <Doors
          id="territoire"
          title={doors.territory.title}
          links={Object.values(doors.territory.links)}
        />
      ) : null}
      {held.has('administrateur') ? (
        <Doors
          id="administration"
          title={doors.administration.title}
          links={Object.values(doors.administration.links)}
        />
      ) : null}
      <Doors id="compte" title={doors.account.title} links={Object.values(doors.account.links)} />
    </Sheet>
  );
}

function useLeaving() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => signOut(),
    onSuccess: async ({ redirection }) => {
      if (redirection !== null) {
        window.location.assign(redirection);
        return;
      }
      client.clear();
      await navigate('/');
    },
  });
}

type Role = NonNullable<Me['compte']>['roles'][number];

function Roles({ roles }: { roles: readonly Role[] }): ReactElement {
  if (roles.length === 0) return <Notice title={mySpace.noRole} level={2} />;
  return (
    <ul className={styles.roles}>
      {roles.map((role) => (
        <HeldRole key={JSON.stringify(role)} role={role} />
      ))}
    </ul>
  );
}

function HeldRole({ role }: { role: Role }): ReactElement {
  const isManager = role.role === 'gestionnaire';
  const territory = useQuery(
    territoryNameQuery(isManager ? role : { maille: 'region', code: null }),
  );
  return <li>{mySpace.roleText(role, territory.data)}</li>;
}

type DoorsProps = { readonly id: string; readonly title: string; readonly links: readonly Door[] };

function Doors({ id, title, links }: DoorsProps): ReactElement {
  return (
    <SheetSection id={id} title={title}>
      <ul className={styles.doors}>
        {links.map(({ to, name, text }) => (
          <li key={to} className={styles.door}>
            <Link to={to}>{name}</Link>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}
