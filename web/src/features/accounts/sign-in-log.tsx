import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { journalQuery } from '../../api/accounts';
import { errorText } from '../../api/error-text';
import { accounts } from '../../messages/fr/accounts';
import { wordOf } from '../../messages/fr/vocabulary';
import { CardList, Quiet } from '../../ui/blocks';
import { Pagination } from '../../ui/pagination';
import { SheetSection } from '../../ui/sheet';

const words = accounts.journal;

/** Who signed in, when, by which way; the network, not the address. */
export function SignInLog(): ReactElement {
  const [page, setPage] = useState(1);
  const { data, error } = useQuery(journalQuery(page));
  return (
    <SheetSection id="journal" title={words.title}>
      {error ? <p role="alert">{errorText(error)}</p> : null}
      {data?.total === 0 ? <p>{words.none}</p> : null}
      {data ? (
        <>
          <CardList>
            {data.items.map(({ id, le, courriel, voie, resultat, reseau }) => (
              <li key={id}>
                <span>{courriel ?? words.unknown}</span>
                <Quiet>
                  {[
                    `${wordOf(words.outcomes, resultat)}, ${wordOf(words.ways, voie)}`,
                    words.moment(le),
                    reseau ? words.network(reseau) : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Quiet>
              </li>
            ))}
          </CardList>
          <Pagination
            page={page}
            pages={data.pages}
            onChange={setPage}
            words={{ ...accounts.pages, position: accounts.pages.position(page, data.pages) }}
          />
        </>
      ) : null}
    </SheetSection>
  );
}
