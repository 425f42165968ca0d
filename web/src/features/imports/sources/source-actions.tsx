import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import {
  cancelFollowedSource,
  changeFollowedSource,
  runFollowedSource,
  tryFollowedSource,
} from '../../../api/client.gen';
import { errorText } from '../../../api/error-text';
import {
  type FollowedSource,
  followedSourceQuery,
  isReading,
  type Passage,
} from '../../../api/followed-sources';
import { followedSources } from '../../../messages/fr/followed-sources';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import styles from '../imports.module.css';
import { AskedTwice } from './asked-twice';

const words = followedSources.actions;

type Deed = 'try' | 'run' | 'accept' | 'pause' | 'resume' | 'cancel';

function deedOf(id: string, deed: Deed): Promise<FollowedSource> {
  if (deed === 'try') return tryFollowedSource({ id });
  if (deed === 'cancel') return cancelFollowedSource({ id });
  if (deed === 'pause' || deed === 'resume')
    return changeFollowedSource({ id, body: { active: deed === 'resume' } });
  return runFollowedSource({ id, body: { disparitions_attendues: deed === 'accept' } });
}

/** What may be done with a source where it stands. */
export function SourceActions({ source }: { source: FollowedSource }): ReactElement {
  const { id, active, passages } = source;
  const client = useQueryClient();
  const { queryKey } = followedSourceQuery(id);
  const doing = useMutation({
    mutationFn: (deed: Deed) => deedOf(id, deed),
    onSuccess: (after) => client.setQueryData(queryKey, after),
    onError: () => client.invalidateQueries({ queryKey }),
  });
  const reading = passages.find(isReading);
  const isBusy = doing.isPending || reading !== undefined;
  return (
    <div className={styles.panel}>
      <p className={styles.help}>{words.tryHelp}</p>
      <div className={styles.buttons}>
        <Button disabled={isBusy} onClick={() => doing.mutate('try')}>
          {words.try}
        </Button>
        <Button look="primary" disabled={isBusy} onClick={() => doing.mutate('run')}>
          {words.run}
        </Button>
        <Button
          look="quiet"
          disabled={doing.isPending}
          onClick={() => doing.mutate(active ? 'pause' : 'resume')}
        >
          {active ? words.pause : words.resume}
        </Button>
      </div>
      <Progress
        passage={reading}
        isBusy={doing.isPending}
        onCancel={() => doing.mutate('cancel')}
      />
      {reading ? null : <Missing last={passages[0]} onAccept={() => doing.mutate('accept')} />}
      {doing.error ? (
        <p className={styles.error} role="alert">
          {errorText(doing.error)}
        </p>
      ) : null}
    </div>
  );
}

type ProgressProps = {
  readonly passage: Passage | undefined;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
};

function Progress({ passage, isBusy, onCancel }: ProgressProps): ReactElement {
  if (!passage) return <output />;
  const { lignes_lues, statut } = passage;
  return (
    <>
      <progress className={styles.progress} aria-label={words.reading} />
      <output>
        {statut === 'en_attente' || lignes_lues === null ? words.waiting : words.rows(lignes_lues)}
      </output>
      <p className={styles.help}>{words.busy}</p>
      <div className={styles.buttons}>
        <Button disabled={isBusy} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}

type MissingProps = { readonly last: Passage | undefined; readonly onAccept: () => void };

/** Too many sheets went at once: only a person can tell a fault from a wish. */
function Missing({ last, onAccept }: MissingProps): ReactElement | null {
  if (last?.constat?.motif !== 'trop_manquent') return null;
  return (
    <Notice title={words.missingTitle} tone="attention" level={3} role="note">
      <p>{words.missing(last.constat)}</p>
      <AskedTwice
        ask={words.accept}
        confirm={words.acceptSure}
        keep={words.keep}
        isBusy={false}
        onConfirm={onAccept}
      />
    </Notice>
  );
}
