import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { undoPassage } from '../../../api/client.gen';
import { errorText } from '../../../api/error-text';
import {
  followedSourceQuery,
  type PassageReport,
  passageQuery,
} from '../../../api/followed-sources';
import { errors } from '../../../messages/fr/errors';
import { followedSources } from '../../../messages/fr/followed-sources';
import { shell } from '../../../messages/fr/shell';
import { Notice } from '../../../ui/notice';
import { QueryView } from '../../../ui/query-view';
import { Sheet, SheetHead, SheetSection } from '../../../ui/sheet';
import styles from '../imports.module.css';
import { Report } from '../report';
import { Undone } from '../undone';
import { AskedTwice } from './asked-twice';
import { FindingsFacts } from './findings-facts';

const words = followedSources.passage;

const VIEW_WORDS = {
  loading: followedSources.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

type PassageScreenProps = { readonly sourceId: string; readonly id: string };

/** What one reading saw and did. */
export function PassageScreen({ sourceId, id }: PassageScreenProps): ReactElement {
  const query = useQuery(passageQuery(sourceId, id));
  return (
    <Sheet>
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {(passage) => <Loaded passage={passage} />}
      </QueryView>
    </Sheet>
  );
}

function Loaded({ passage }: { passage: PassageReport }): ReactElement {
  const { id, source, genre, statut, demande_le, constat, probleme, rapport, bilan } = passage;
  const title = words.title(demande_le);
  const motif = constat?.motif ?? null;
  const mayUndo = statut === 'complet' || (statut === 'incomplet' && rapport !== null);
  return (
    <>
      <title>{shell.title(title)}</title>
      <SheetHead
        kicker={
          <Link to={`/imports/sources/${source.id}`}>
            {followedSources.backToSource(source.nom)}
          </Link>
        }
        title={title}
        subtitle={`${followedSources.genres[genre]}\u00a0: ${followedSources.statuts[statut]}`}
      />
      {probleme === null ? null : (
        <Notice title={followedSources.statuts.incomplet} tone="failure" role="note">
          <p>{probleme}</p>
        </Notice>
      )}
      {motif === null ? null : (
        <Notice title={followedSources.statuts.incomplet} tone="attention" role="note">
          <p>{followedSources.motifs[motif]}</p>
        </Notice>
      )}
      {bilan ? <Undone bilan={bilan} /> : null}
      {constat ? (
        <SheetSection id="constat" title={words.seen}>
          <FindingsFacts findings={constat} />
        </SheetSection>
      ) : null}
      {rapport ? (
        <Report
          refusedHref={`/api/v1/sources-suivies/${source.id}/passages/${id}/refus`}
          title={genre === 'essai' ? words.trial : words.done}
          report={rapport}
        />
      ) : null}
      {mayUndo ? (
        <SheetSection id="defaire" title={words.undoTitle}>
          <Undo sourceId={source.id} id={id} />
        </SheetSection>
      ) : null}
    </>
  );
}

function Undo({ sourceId, id }: PassageScreenProps): ReactElement {
  const client = useQueryClient();
  const undoing = useMutation({
    mutationFn: () => undoPassage({ id: sourceId, passageId: id }),
    onSuccess: (after) => {
      client.setQueryData(passageQuery(sourceId, id).queryKey, after);
      const { queryKey } = followedSourceQuery(sourceId);
      void client.invalidateQueries({ queryKey, exact: true });
    },
  });
  return (
    <div className={styles.panel}>
      <p className={styles.help}>{followedSources.undo.help}</p>
      <AskedTwice
        ask={followedSources.undo.ask}
        confirm={followedSources.undo.confirm}
        keep={followedSources.undo.keep}
        isBusy={undoing.isPending}
        onConfirm={() => undoing.mutate()}
      />
      {undoing.error ? (
        <p className={styles.error} role="alert">
          {errorText(undoing.error)}
        </p>
      ) : null}
    </div>
  );
}
