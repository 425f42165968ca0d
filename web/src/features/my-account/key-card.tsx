import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { type listKeys, revokeKey } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { myAccount } from '../../messages/fr/my-account';
import { Card, Quiet } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { KEYS } from './keys-key';

const words = myAccount.keys;

type ApiKey = Awaited<ReturnType<typeof listKeys>>['items'][number];

export function KeyCard({ apiKey }: { apiKey: ApiKey }): ReactElement {
  const { id, nom, prefixe, expire_le, derniere_utilisation, revoquee_le } = apiKey;
  const client = useQueryClient();
  const revoking = useMutation({
    mutationFn: () => revokeKey({ id }),
    onSuccess: (keys) => client.setQueryData(KEYS, keys),
  });
  return (
    <Card title={nom}>
      <strong>{nom}</strong>
      <Quiet>
        {[
          words.begins(prefixe),
          expire_le ? words.until(expire_le) : '',
          words.used(derniere_utilisation),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Quiet>
      {revoking.isError ? <p role="alert">{errorText(revoking.error)}</p> : null}
      {revoquee_le ? (
        <p>{words.revoked(revoquee_le)}</p>
      ) : (
        <div>
          <Button small disabled={revoking.isPending} onClick={() => revoking.mutate()}>
            {words.revoke}
            <span className="hors-ecran">{words.about(nom)}</span>
          </Button>
        </div>
      )}
    </Card>
  );
}
