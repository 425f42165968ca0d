import { useState, type FormEvent, type ReactElement } from 'react';
import type { AccountRole } from '../../api/accounts';
import { accounts } from '../../messages/fr/accounts';
import { OptionField } from '../../ui/area-field';
import { Row, Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { textOf } from '../../ui/form-text';
import { FONCTIONS, readRole } from './read-role';
import { ROLE_NAMES, type RoleName } from './role-names';
import { type Picked, StructureField } from './structure-field';
import { type Territory, TerritoryField } from './territory-field';

const words = accounts.add;

type AddRoleProps = {
  readonly isBusy: boolean;
  readonly onGive: (role: AccountRole) => void;
  readonly onCancel: () => void;
};

/** A role, and what it bears on. */
export function AddRole({ isBusy, onGive, onCancel }: AddRoleProps): ReactElement {
  const [name, setName] = useState<RoleName>('conseiller');
  const [structure, setStructure] = useState<Picked | null>(null);
  const [territory, setTerritory] = useState<Territory | null>(null);
  const [isLacking, setLacking] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fonction = textOf(new FormData(event.currentTarget), 'fonction');
    const role = readRole({ name, fonction, structure, territory });
    setLacking(role === null);
    if (role) onGive(role);
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
            setLacking(false);
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
            <StructureField chosen={structure} onChoose={setStructure} />
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
          <TerritoryField chosen={territory} onChoose={setTerritory} />
        ) : null}
        {isLacking ? (
          <p role="alert">
            {name === 'partenaire' ? words.structureNeeded : words.territoryNeeded}
          </p>
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
