import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { undoFusion } from '../../api/client.gen';
import { type Merge, mergesQuery } from '../../api/duplicates';
import { errorText } from '../../api/error-text';
import { duplicates as words } from '../../messages/fr/duplicates';
import { shell } from '../../messages/fr/shell';
import { Button } from '../../ui/button';
import { Pagination } from '../../ui/pagination';
import { Skeleton } from '../../ui/skeleton';
import styles from './duplicates.module.css';

type MergesListProps = { readonly page: number; readonly onPage: (page: number) => void };

/** The merges, latest first; each can be undone. */
export function MergesList({ page, onPage }: MergesListProps): ReactElement {
  const { data, error } = useQuery(mergesQuery(page));
  const client = useQueryClient();
  const undoing = useMutation({
    mutationFn: (id: string) => undoFusion({ id }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['duplicates'] }),
  });
  if (error) return <p role="alert">{errorText(error)}</p>;
  if (!data) return <Skeleton lines={3} label={shell.loading} />;
  return (
    <>
      <p className={styles.count}>{words.countMerges(data.total)}</p>
      <div className={styles.outcome}>
        <output>{undoing.isSuccess ? words.undone : ''}</output>
      </div>
      <ol className={styles.pairs}>
        {data.items.map((merge) => (
          <li key={merge.id}>
            <MergeCard
              merge={merge}
              isBusy={undoing.isPending}
              error={undoing.variables === merge.id ? undoing.error : null}
              onUndo={() => undoing.mutate(merge.id)}
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

const PLACES = { structure: '/structures', service: '/solutions' } as const;

type MergeCardProps = {
  readonly merge: Merge;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onUndo: () => void;
};

function MergeCard({ merge, isBusy, error, onUndo }: MergeCardProps): ReactElement {
  const { objet, garde, absorbe, le, par, annulee_le, annulee_par, services, permanences } = merge;
  const parts = { services, permanences, fields: merge.champs.length };
  return (
    <article className={styles.card}>
      <h2>
        {`${absorbe.nom} → `}
        <Link to={`${PLACES[objet]}/${encodeURIComponent(garde.id)}`}>{garde.nom}</Link>
      </h2>
      <p className={styles.facts}>
        {`${words.fusion.kind[objet]}, ${words.fusion.facts(le, par)}`}
      </p>
      <p>{words.fusion.moved(objet, parts)}</p>
      {error ? <p role="alert">{errorText(error)}</p> : null}
      {annulee_le === null ? (
        <div>
          <Button disabled={isBusy} onClick={onUndo}>
            {words.undo}
            <span className="hors-ecran">{words.about(garde.nom)}</span>
          </Button>
        </div>
      ) : (
        <p>{words.fusion.undone(annulee_le, annulee_par)}</p>
      )}
    </article>
  );
}
