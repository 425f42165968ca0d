import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { confirmService, takeBackConfirmation } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { meQuery, rolesOf } from '../../api/session';
import { confirmByPhone as words } from '../../messages/fr/confirm-by-phone';
import { Button } from '../../ui/button';
import styles from './confirm-by-phone.module.css';

type ConfirmByPhoneProps = { readonly id: string; readonly name: string };

const TELEPHONES = ['conseiller', 'gestionnaire', 'administrateur'];

/** One tap for who has just telephoned, and ten minutes to take it back. */
export function ConfirmByPhone({ id, name }: ConfirmByPhoneProps): ReactElement | null {
  const { data: me } = useQuery(meQuery);
  const held = rolesOf(me);
  return TELEPHONES.some((role) => held.has(role)) ? <Confirm id={id} name={name} /> : null;
}

const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

function Confirm({ id, name }: ConfirmByPhoneProps): ReactElement {
  const client = useQueryClient();
  const readAgain = (): void => {
    void client.invalidateQueries({ queryKey: ['service', id] });
    // A list narrowed to one state would lose the sheet, and the way to undo with it.
    void client.invalidateQueries({
      predicate: ({ queryKey: [name, , narrowed] }) => name === 'campaign' && narrowed === null,
    });
    void client.invalidateQueries({ queryKey: ['search'] });
  };
  const confirming = useMutation({
    mutationFn: () => confirmService({ id, body: { famille: 'tout' } }),
    onMutate: () => undoing.reset(),
    onSuccess: readAgain,
  });
  const undoing = useMutation({
    mutationFn: (confirmationId: string) => takeBackConfirmation({ id, confirmationId }),
    onSuccess: () => {
      confirming.reset();
      readAgain();
    },
  });
  const said = confirming.data?.id ?? null;
  const error = confirming.error ?? undoing.error;
  return (
    <div className={`${styles.confirm} ecran-seul`}>
      {said === null ? (
        <Button
          small
          icon="phone"
          disabled={confirming.isPending}
          onClick={() => confirming.mutate()}
        >
          {words.say}
          <span className="hors-ecran">{words.about(name)}</span>
        </Button>
      ) : null}
      <output>
        {said === null
          ? undoing.isSuccess
            ? words.undone
            : ''
          : words.done(new Date(confirming.submittedAt))}
      </output>
      {said === null ? null : (
        <Button
          small
          look="quiet"
          ref={takeFocus}
          disabled={undoing.isPending}
          onClick={() => undoing.mutate(said)}
        >
          {words.undo}
          <span className="hors-ecran">{words.about(name)}</span>
        </Button>
      )}
      {error ? <p role="alert">{errorText(error)}</p> : null}
    </div>
  );
}
