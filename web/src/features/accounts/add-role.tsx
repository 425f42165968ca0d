import { useState, type FormEvent, type ReactElement } from 'react';
import type { AccountRole } from '../../api/accounts';
import { accounts } from '../../messages/fr/accounts';
import { OptionField } from '../../ui/area-field';
import { Row, Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { MAILLES, FONCTIONS, readRole } from './read-role';
import { ROLE_NAMES, type RoleName } from './role-names';

const words = accounts.add;

type AddRoleProps = {
  readonly isBusy: boolean;
  readonly onGive: (role: AccountRole) => void;
  readonly onCancel: () => void;
};

/** A role, and what it bears on. */
export function AddRole({ isBusy, onGive, onCancel }: AddRoleProps): ReactElement {
  const [name, setName] = useState<RoleName>('conseiller');
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onGive(readRole(name, new FormData(event.currentTarget)));
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <OptionField
          label={accounts.role}
          value={name}
          onChange={({ currentTarget }) => {
            const chosen = ROLE_NAMES.find((one) => one === currentTarget.value);
            if (chosen) setName(chosen);
          }}
        >
          {ROLE_NAMES.map((one) => (
            <option key={one} value={one}>
              {accounts.roles[one]}
            </option>
          ))}
        </OptionField>
        {name === 'partenaire' ? (
          <>
            <TextField label={words.structure} name="structure_id" required maxLength={300} />
            <OptionField label={words.fonction} name="fonction">
              {FONCTIONS.map((one) => (
                <option key={one} value={one}>
                  {words.fonctions[one]}
                </option>
              ))}
            </OptionField>
          </>
        ) : null}
        {name === 'gestionnaire' ? (
          <>
            <OptionField label={words.maille} name="maille" defaultValue="departement">
              {MAILLES.map((one) => (
                <option key={one} value={one}>
                  {words.mailles[one]}
                </option>
              ))}
            </OptionField>
            <TextField
              label={words.code}
              help={words.codeHelp}
              name="code"
              required
              maxLength={100}
            />
          </>
        ) : null}
        <Row>
          <Button type="submit" look="primary" disabled={isBusy}>
            {words.go}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
