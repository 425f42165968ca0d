import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { mayEdit } from '../../api/may-edit';
import { meQuery } from '../../api/session';
import { confirmByPhone as words } from '../../messages/fr/confirm-by-phone';
import { ButtonLink } from '../../ui/button';

/** To all that was written on a sheet: professionals only. */
export function HistoryLink({ id }: { id: string }): ReactElement | null {
  const { data: me } = useQuery(meQuery);
  if (!me?.compte || me.compte.roles.length === 0) return null;
  return (
    <div className="ecran-seul">
      <ButtonLink small look="quiet" to={`/historique/service/${encodeURIComponent(id)}`}>
        {words.history}
      </ButtonLink>
    </div>
  );
}

type EditLinkProps = {
  readonly to: string;
  readonly structureId: string;
  readonly codeInsee: string | null;
};

/** To the form of a sheet, for those who keep it or watch over it. */
export function EditLink({ to, structureId, codeInsee }: EditLinkProps): ReactElement | null {
  const { data: me } = useQuery(meQuery);
  if (!mayEdit(me?.compte?.roles ?? [], { structureId, codeInsee })) return null;
  return (
    <ButtonLink small icon="pencil" to={to}>
      {words.edit}
    </ButtonLink>
  );
}
