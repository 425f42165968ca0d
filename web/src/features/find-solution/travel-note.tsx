import type { ReactElement } from 'react';
import type { Trajets } from '../../api/contract';
import { travelNote as words } from '../../messages/fr/travel-note';
import { Quiet } from '../../ui/blocks';
import { Notice } from '../../ui/notice';

/** Where the minutes of the cards come from, said once; and what could not be counted. */
export function TravelNote({ travel }: { travel: Trajets }): ReactElement {
  const { message, estime, horaires_inconnus: areUnknown, source } = travel;
  const from = source === null ? null : words.from(source);
  return (
    <>
      {message ? (
        <Notice title={words.title} isCompact>
          <p>{message}</p>
        </Notice>
      ) : null}
      {areUnknown ? null : <Quiet>{estime ? words.estimated : from}</Quiet>}
    </>
  );
}
