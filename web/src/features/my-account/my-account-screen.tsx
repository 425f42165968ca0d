import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { meQuery } from '../../api/session';
import { myAccount } from '../../messages/fr/my-account';
import { shell } from '../../messages/fr/shell';
import { ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Sheet, SheetHead } from '../../ui/sheet';
import { ApiKeys } from './api-keys';
import { EraseMe } from './erase-me';
import { MyData } from './my-data';
import { MyRhythm } from './my-rhythm';

/** What an account says of its person, what it receives, and how it ends. */
export function MyAccountScreen(): ReactElement {
  const { data: me } = useQuery(meQuery);
  const [isErased, setErased] = useState(false);
  if (isErased) return <Erased />;
  return (
    <Sheet>
      <title>{shell.title(myAccount.title)}</title>
      <SheetHead
        kicker={myAccount.kicker}
        title={myAccount.title}
        subtitle={me?.compte?.courriel ?? ''}
      />
      <MyRhythm />
      <MyData />
      <ApiKeys />
      <EraseMe onErased={() => setErased(true)} />
    </Sheet>
  );
}

function Erased(): ReactElement {
  const { done, doneText, home } = myAccount.erase;
  return (
    <Sheet>
      <title>{shell.title(done)}</title>
      <Notice title={done} level={1} icon="check" role="alert">
        <p>{doneText}</p>
        <div>
          <ButtonLink to="/">{home}</ButtonLink>
        </div>
      </Notice>
    </Sheet>
  );
}
