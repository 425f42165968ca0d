import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { unfollowSource } from '../../../api/client.gen';
import { errorText } from '../../../api/error-text';
import { followedSourceQuery, followedSourcesQuery } from '../../../api/followed-sources';
import { followedSources } from '../../../messages/fr/followed-sources';
import styles from '../imports.module.css';
import { AskedTwice } from './asked-twice';

const words = followedSources.remove;

export function RemoveSource({ id }: { id: string }): ReactElement {
  const client = useQueryClient();
  const navigate = useNavigate();
  const removing = useMutation({
    mutationFn: () => unfollowSource({ id }),
    onSuccess: async () => {
      await navigate('/imports');
      client.removeQueries({ queryKey: followedSourceQuery(id).queryKey });
      void client.invalidateQueries({ queryKey: followedSourcesQuery.queryKey, exact: true });
    },
  });
  return (
    <div className={styles.panel}>
      <p className={styles.help}>{words.help}</p>
      <AskedTwice
        ask={words.ask}
        confirm={words.confirm}
        keep={words.keep}
        isBusy={removing.isPending}
        onConfirm={() => removing.mutate()}
      />
      {removing.error ? (
        <p className={styles.error} role="alert">
          {errorText(removing.error)}
        </p>
      ) : null}
    </div>
  );
}
