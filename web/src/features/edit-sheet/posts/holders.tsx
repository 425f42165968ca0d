import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { removePerson } from '../../../api/client.gen';
import { errorText } from '../../../api/error-text';
import { type Holder, mayNameHolders, postsQuery } from '../../../api/posts';
import { meQuery } from '../../../api/session';
import { formatPhone } from '../../../messages/fr/format';
import { posts } from '../../../messages/fr/posts';
import { Card, CardList, Quiet, Row, Said } from '../../../ui/blocks';
import { Button } from '../../../ui/button';
import { Status } from '../../../ui/status';
import styles from '../edit-sheet.module.css';
import { AddHolder } from './add-holder';

const words = posts.form;

type HoldersProps = { readonly structureId: string; readonly posteId: string };

/** Who holds a post, whether they agreed to be seen, and whom to name. */
export function Holders({ structureId, posteId }: HoldersProps): ReactElement {
  const { data: me } = useQuery(meQuery);
  const { data } = useQuery(postsQuery(structureId));
  const client = useQueryClient();
  const [said, setSaid] = useState('');
  const holders = data?.items.find(({ id }) => id === posteId)?.personnes ?? [];
  const mayName = mayNameHolders(me?.compte?.roles ?? [], structureId);
  const { queryKey } = postsQuery(structureId);
  const removing = useMutation({
    mutationFn: ({ id }: Holder) => removePerson({ id: structureId, personneId: id }),
    onSuccess: (after, { nom }) => {
      client.setQueryData(queryKey, after);
      setSaid(words.removed(nom));
    },
  });
  return (
    <div className={styles.stack}>
      <p>{words.peopleText}</p>
      {data && holders.length === 0 ? <p>{words.none}</p> : null}
      <CardList>
        {holders.map((holder) => (
          <li key={holder.id}>
            <HolderCard
              holder={holder}
              isBusy={removing.isPending}
              onRemove={mayName ? () => removing.mutate(holder) : null}
            />
          </li>
        ))}
      </CardList>
      {removing.isError ? <p role="alert">{errorText(removing.error)}</p> : null}
      <Said text={said} />
      {mayName ? (
        <AddHolder
          structureId={structureId}
          posteId={posteId}
          onAdded={(after, mail) => {
            client.setQueryData(queryKey, after);
            setSaid(words.sent(mail));
          }}
        />
      ) : null}
    </div>
  );
}

type HolderCardProps = {
  readonly holder: Holder;
  readonly isBusy: boolean;
  readonly onRemove: (() => void) | null;
};

function HolderCard({ holder, isBusy, onRemove }: HolderCardProps): ReactElement {
  const { nom, courriel, telephone, visible, expire_le } = holder;
  return (
    <Card title={nom}>
      <Row>
        <strong>{nom}</strong>
        <Status tone={visible ? 'positive' : 'unsure'}>
          {visible ? words.visible(expire_le) : words.waiting(expire_le)}
        </Status>
      </Row>
      <Quiet>{[courriel, telephone && formatPhone(telephone)].filter(Boolean).join(' · ')}</Quiet>
      {onRemove ? (
        <Row>
          <Button small look="quiet" disabled={isBusy} onClick={onRemove}>
            {words.remove}
            <span className="hors-ecran">{words.about(nom)}</span>
          </Button>
        </Row>
      ) : null}
    </Card>
  );
}
