import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import type { Objet, SheetName } from '../../api/edition';
import { errorText, isNotFound } from '../../api/error-text';
import { historyQuery } from '../../api/history';
import { HistoryPanel } from '../../features/history/history-panel';
import { errors } from '../../messages/fr/errors';
import { historyWords as words } from '../../messages/fr/history';
import { shell } from '../../messages/fr/shell';
import { QueryView } from '../../ui/query-view';
import { Sheet, SheetHead } from '../../ui/sheet';
import { NotFoundRoute } from './not-found-route';

const VIEW_WORDS = {
  loading: words.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

const OBJECTS: readonly Objet[] = [
  'structure',
  'service',
  'permanence',
  'fermeture',
  'poste',
  'lieu',
];

/** All that was written on one sheet, for professionals. */
export function HistoryRoute(): ReactElement {
  const { objet, id = '' } = useParams();
  const known = OBJECTS.find((one) => one === objet);
  return known ? <HistoryOf objet={known} id={id} /> : <NotFoundRoute />;
}

function HistoryOf(name: SheetName): ReactElement {
  const query = useQuery(historyQuery(name, 1));
  if (isNotFound(query.error)) return <NotFoundRoute />;
  return (
    <Sheet>
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {({ titre, version }) => (
          <>
            <title>{shell.title(titre)}</title>
            <SheetHead kicker={words.title} title={titre} />
            <HistoryPanel
              isWholePage
              name={name}
              version={version ?? 0}
              onBroughtBack={() => void query.refetch()}
            />
          </>
        )}
      </QueryView>
    </Sheet>
  );
}
