import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { listKeys } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { myAccount } from '../../messages/fr/my-account';
import { CardList } from '../../ui/blocks';
import { SheetSection } from '../../ui/sheet';
import { KeyCard } from './key-card';
import { KEYS } from './keys-key';
import { NewKey } from './new-key';
import { ShownKey } from './shown-key';

const words = myAccount.keys;

export function ApiKeys(): ReactElement {
  const [shown, setShown] = useState<string | null>(null);
  const { data, error } = useQuery({
    queryKey: KEYS,
    queryFn: ({ signal }) => listKeys({ signal }),
  });
  return (
    <SheetSection id="cles" title={words.title}>
      <p>{words.text}</p>
      {error ? <p role="alert">{errorText(error)}</p> : null}
      {data?.items.length === 0 ? <p>{words.none}</p> : null}
      {data && data.items.length > 0 ? (
        <CardList>
          {data.items.map((key) => (
            <li key={key.id}>
              <KeyCard apiKey={key} />
            </li>
          ))}
        </CardList>
      ) : null}
      {shown === null ? (
        <NewKey onCreated={setShown} />
      ) : (
        <ShownKey value={shown} onHide={() => setShown(null)} />
      )}
    </SheetSection>
  );
}
