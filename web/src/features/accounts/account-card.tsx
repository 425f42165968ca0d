import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Account, AccountRole } from '../../api/accounts';
import { changeAccount } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { accounts as words } from '../../messages/fr/accounts';
import { Card, CardList, Quiet, Row } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { Status } from '../../ui/status';
import { AddRole } from './add-role';
import { useRoleName } from './role-name';

type Change = Parameters<typeof changeAccount>[0]['body'];

/** One account: what it may do, and whether it is open. */
export function AccountCard({ account }: { account: Account }): ReactElement {
  const { id, nom, courriel, roles, cree_le, suspendu_le, derniere_connexion } = account;
  const [isAdding, setAdding] = useState(false);
  const client = useQueryClient();
  const changing = useMutation({
    mutationFn: (body: Change) => changeAccount({ id, body }),
    onSuccess: () => {
      setAdding(false);
      return client.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
  const who = nom ?? courriel;
  const giveUp = (role: AccountRole): void =>
    changing.mutate({ roles: roles.filter((one) => one !== role) });
  return (
    <Card title={who}>
      <Row>
        <strong>{who}</strong>
        {suspendu_le ? <Status tone="negative">{words.suspended(suspendu_le)}</Status> : null}
      </Row>
      <Quiet>
        {[nom ? courriel : '', words.since(cree_le), words.last(derniere_connexion)]
          .filter(Boolean)
          .join(' · ')}
      </Quiet>
      {roles.length === 0 ? <Quiet>{words.noRole}</Quiet> : null}
      <CardList>
        {roles.map((role) => (
          <li key={JSON.stringify(role)}>
            <HeldRole
              role={role}
              who={who}
              isBusy={changing.isPending}
              onGiveUp={() => giveUp(role)}
            />
          </li>
        ))}
      </CardList>
      {changing.isError ? <p role="alert">{errorText(changing.error)}</p> : null}
      {isAdding ? (
        <AddRole
          isBusy={changing.isPending}
          onGive={(role) => changing.mutate({ roles: [...roles, role] })}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Row>
          <Button small onClick={() => setAdding(true)}>
            {words.addRole}
            <span className="hors-ecran">{words.about(who)}</span>
          </Button>
          <Button
            small
            look="quiet"
            disabled={changing.isPending}
            onClick={() => changing.mutate({ suspendu: suspendu_le === null })}
          >
            {suspendu_le === null ? words.suspend : words.resume}
            <span className="hors-ecran">{words.about(who)}</span>
          </Button>
        </Row>
      )}
    </Card>
  );
}

type HeldRoleProps = {
  readonly role: AccountRole;
  readonly who: string;
  readonly isBusy: boolean;
  readonly onGiveUp: () => void;
};

function HeldRole({ role, who, isBusy, onGiveUp }: HeldRoleProps): ReactElement {
  const name = useRoleName(role);
  return (
    <Row>
      <span>{name}</span>
      <Button small look="quiet" disabled={isBusy} onClick={onGiveUp}>
        {words.removeRole}
        <span className="hors-ecran">{words.about(`${name}, ${who}`)}</span>
      </Button>
    </Row>
  );
}
