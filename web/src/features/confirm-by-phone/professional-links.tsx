import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
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
