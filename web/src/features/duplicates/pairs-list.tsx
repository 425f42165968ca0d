import { useQuery } from '@tanstack/react-query';
import { useRef, type ReactElement } from 'react';
import { Link } from 'react-router';
import { type PairsAsked, pairsQuery } from '../../api/duplicates';
import { errorText } from '../../api/error-text';
import { duplicates as words } from '../../messages/fr/duplicates';
import { shell } from '../../messages/fr/shell';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Pagination } from '../../ui/pagination';
import { Skeleton } from '../../ui/skeleton';
import styles from './duplicates.module.css';
import { PairCard } from './pair-card';
import { usePairDecisions } from './use-pair-decisions';

type PairsListProps = {
  readonly asked: PairsAsked;
  readonly onPage: (page: number) => void;
};

export function PairsList({ asked, onPage }: PairsListProps): ReactElement {
  const { data, error } = useQuery(pairsQuery(asked));
  const titles = useRef(new Map<string, HTMLHeadingElement>());
  const said = useRef<HTMLOutputElement>(null);
  const decisions = usePairDecisions((id) => {
    const items = data?.items ?? [];
    const at = items.findIndex((one) => one.id === id);
    const others = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at)).toReversed()];
    const next = others.find((one) => titles.current.has(one.id));
    const target = next ? titles.current.get(next.id) : said.current;
    target?.focus();
  });
  if (error) return <p role="alert">{errorText(error)}</p>;
  if (!data) return <Skeleton lines={3} label={shell.loading} />;
  const shown = data.items.filter(({ id }) => !decisions.settled.has(id));
  return (
    <>
      <p className={styles.count}>{words.count(data.total)}</p>
      <div className={styles.outcome}>
        <output ref={said} tabIndex={-1}>
          {decisions.said}
        </output>
        {decisions.undo ? (
          <Button small look="quiet" disabled={decisions.isBusy} onClick={decisions.undo}>
            {words.undo}
          </Button>
        ) : null}
        {decisions.proposed > 0 ? (
          <Link to="/doublons?vue=solutions">{words.proposed(decisions.proposed)}</Link>
        ) : null}
        {decisions.undoFailure ? <p role="alert">{errorText(decisions.undoFailure)}</p> : null}
      </div>
      {shown.length === 0 ? (
        <Nothing
          asked={asked}
          total={data.total}
          isDeciding={data.items.length > 0}
          onPage={onPage}
        />
      ) : null}
      <ol className={styles.pairs}>
        {shown.map((pair) => (
          <li key={pair.id}>
            <PairCard
              pair={pair}
              decisions={decisions}
              titleRef={(title) => {
                if (title) titles.current.set(pair.id, title);
                else titles.current.delete(pair.id);
              }}
            />
          </li>
        ))}
      </ol>
      <Pagination
        page={data.page}
        pages={data.pages}
        onChange={onPage}
        words={{ ...words.pages, position: words.pages.position(data.page, data.pages) }}
      />
    </>
  );
}

type NothingProps = {
  readonly asked: PairsAsked;
  readonly total: number;
  /** All those of the page were decided: the next ones come. */
  readonly isDeciding: boolean;
  readonly onPage: (page: number) => void;
};

function Nothing({ asked, total, isDeciding, onPage }: NothingProps): ReactElement {
  const { q, ressemblance, objet, statut, page } = asked;
  if (isDeciding) return <Skeleton lines={3} label={shell.loading} />;
  if (total > 0 && page > 1) {
    return (
      <Notice title={words.beyond.title}>
        <Button onClick={() => onPage(1)}>{words.beyond.back}</Button>
      </Notice>
    );
  }
  const isFiltered = q !== '' || ressemblance !== null;
  const said = isFiltered || statut === 'distincts' ? words.noneFound : words.none[objet];
  return (
    <Notice title={said.title}>
      <p>{said.text}</p>
    </Notice>
  );
}
