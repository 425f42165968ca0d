import { useQuery } from '@tanstack/react-query';
import { useRef, type ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { errorText } from '../../api/error-text';
import { moderationQuery, type Queue, type QueueFilter } from '../../api/moderation';
import { errors } from '../../messages/fr/errors';
import { moderation as words } from '../../messages/fr/moderation';
import { shell } from '../../messages/fr/shell';
import { Notice } from '../../ui/notice';
import { Pagination } from '../../ui/pagination';
import { QueryView } from '../../ui/query-view';
import { Sheet, SheetHead } from '../../ui/sheet';
import { AskedCard } from './asked-card';
import styles from './moderation.module.css';
import { NATURES, QueueFilters, STATUTS } from './queue-filters';
import { useDecisions } from './use-decisions';

const VIEW_WORDS = {
  loading: words.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

/** The queue of a territory's manager: the oldest first, one decision after another. */
export function ModerationScreen(): ReactElement {
  const { filter, change } = useFilter();
  const query = useQuery(moderationQuery(filter));
  return (
    <Sheet>
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {(queue) => (
          <>
            <title>{shell.title(words.title)}</title>
            <SheetHead kicker={words.kicker} title={words.title} subtitle={words.subtitle} />
            <QueueFilters filter={filter} onChange={change} />
            <QueueList
              key={`${filter.statut} ${filter.nature} ${filter.page}`}
              queue={queue}
              onPage={(page) => change('page', String(page))}
            />
          </>
        )}
      </QueryView>
    </Sheet>
  );
}

function useFilter() {
  const [params, setParams] = useSearchParams();
  const page = Number(params.get('page') ?? 1);
  const nature = NATURES.find((one) => one === params.get('nature'));
  const filter: QueueFilter = {
    statut: STATUTS.find((one) => one === params.get('statut')) ?? 'en_attente',
    ...(nature ? { nature } : {}),
    page: Number.isInteger(page) && page > 0 && page <= 100_000 ? page : 1,
  };
  const change = (name: 'statut' | 'nature' | 'page', value: string): void => {
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (value === '') after.delete(name);
      else after.set(name, value);
      if (name !== 'page') after.delete('page');
      return after;
    });
  };
  return { filter, change };
}

type QueueListProps = { readonly queue: Queue; readonly onPage: (page: number) => void };

function QueueList({ queue, onPage }: QueueListProps): ReactElement {
  const titles = useRef(new Map<string, HTMLHeadingElement>());
  const said = useRef<HTMLOutputElement>(null);
  const focusOn = (items: Queue['items']): boolean => {
    const next = items.find(({ id }) => titles.current.has(id));
    if (next) titles.current.get(next.id)?.focus();
    return next !== undefined;
  };
  const around = (id: string): Readonly<Record<1 | -1, Queue['items']>> => {
    const at = queue.items.findIndex((one) => one.id === id);
    return { 1: queue.items.slice(at + 1), [-1]: queue.items.slice(0, at).toReversed() };
  };
  const decisions = useDecisions((id) => {
    const { 1: after, [-1]: before } = around(id);
    if (!focusOn(after) && !focusOn(before)) said.current?.focus();
  });
  const shown = queue.items.filter(({ id }) => !decisions.settled.has(id));
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.count}>{words.count(queue.total)}</p>
        {shown.length > 0 ? <p className={styles.keys}>{words.keys}</p> : null}
        <output ref={said} tabIndex={-1} className={styles.said}>
          {decisions.said}
        </output>
      </div>
      {shown.length === 0 ? (
        <Notice title={words.none.title}>
          <p>{words.none.text}</p>
        </Notice>
      ) : null}
      <ol className={styles.queue}>
        {shown.map((asked) => (
          <li key={asked.id}>
            <AskedCard
              asked={asked}
              names={queue.noms}
              decisions={decisions}
              titleRef={(title) => {
                if (title) titles.current.set(asked.id, title);
                else titles.current.delete(asked.id);
              }}
              onMove={(step) => focusOn(around(asked.id)[step])}
            />
          </li>
        ))}
      </ol>
      <Pagination
        page={queue.page}
        pages={queue.pages}
        onChange={onPage}
        words={{ ...words.pages, position: words.pages.position(queue.page, queue.pages) }}
      />
    </>
  );
}
