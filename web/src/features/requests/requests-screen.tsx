import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { errorText } from '../../api/error-text';
import { type ClaimStatus, territoryClaimsQuery } from '../../api/joining';
import { errors } from '../../messages/fr/errors';
import { requests as words } from '../../messages/fr/requests';
import { shell } from '../../messages/fr/shell';
import { CardList, Narrow, Said, Stack } from '../../ui/blocks';
import { ChoiceGroup } from '../../ui/choice-group';
import { Pagination } from '../../ui/pagination';
import { QueryView } from '../../ui/query-view';
import { Sheet, SheetHead } from '../../ui/sheet';
import { groupRivals } from './group-rivals';
import { InvitePartner } from './invite-partner';
import { Managerless } from './managerless';
import { RivalsCard } from './rivals-card';

const STATES = ['en_attente', 'acceptee', 'refusee', 'retiree'] as const;

const VIEW_WORDS = {
  loading: words.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

/** Who asks to answer for which structure of my territory. */
export function RequestsScreen(): ReactElement {
  const [statut, setStatut] = useState<ClaimStatus>('en_attente');
  const [page, setPage] = useState(1);
  const [said, setSaid] = useState('');
  const query = useQuery(territoryClaimsQuery(statut, page));
  return (
    <Sheet>
      <title>{shell.title(words.pageTitle)}</title>
      <SheetHead kicker={words.kicker} title={words.title} subtitle={words.subtitle} />
      <Stack>
        <Narrow>
          <ChoiceGroup
            question={words.states.question}
            choices={STATES.map((one) => ({ value: one, label: words.states[one] }))}
            value={STATES.find((one) => one === statut) ?? 'en_attente'}
            onChange={(next) => {
              setStatut(next);
              setPage(1);
            }}
          />
        </Narrow>
        <Said text={said} />
        <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
          {({ items, pages }) => (
            <>
              {items.length === 0 ? <p>{words.none}</p> : null}
              <CardList>
                {groupRivals(items).map((rivals) => (
                  <li key={rivals.structure.id}>
                    <RivalsCard rivals={rivals} onSaid={setSaid} />
                  </li>
                ))}
              </CardList>
              <Pagination
                page={page}
                pages={pages}
                onChange={setPage}
                words={{ ...words.pages, position: words.pages.position(page, pages) }}
              />
            </>
          )}
        </QueryView>
      </Stack>
      <Managerless />
      <InvitePartner />
    </Sheet>
  );
}
