import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { cancelImport, runImport, tryImport, undoImport } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { importQuery, type ImportState, isRunning } from '../../api/imports';
import { imports } from '../../messages/fr/imports';
import { Button } from '../../ui/button';
import styles from './imports.module.css';

const words = imports.run;

const DEEDS = { try: tryImport, run: runImport, cancel: cancelImport, undo: undoImport } as const;

type Deed = keyof typeof DEEDS;

type RunPanelProps = {
  readonly state: ImportState;
  /** What was chosen and not kept yet; null when there is nothing. */
  readonly keepChoices: (() => Promise<unknown>) | null;
};

/** What may be done with a file where it stands. */
export function RunPanel({ state, keepChoices }: RunPanelProps): ReactElement {
  const doing = useDeed(state.id, keepChoices);
  const act = (deed: Deed): void => doing.mutate(deed);
  return (
    <div className={styles.panel}>
      <Choices state={state} act={act} isBusy={doing.isPending} />
      {doing.error ? (
        <p className={styles.error} role="alert">
          {errorText(doing.error)}
        </p>
      ) : null}
    </div>
  );
}

const READS: ReadonlySet<Deed> = new Set(['try', 'run']);

/** A file is tried and imported as it was corrected, kept or not. */
function useDeed(id: string, keepChoices: RunPanelProps['keepChoices']) {
  const client = useQueryClient();
  const { queryKey } = importQuery(id);
  return useMutation({
    mutationFn: async (deed: Deed) => {
      if (READS.has(deed)) await keepChoices?.();
      return DEEDS[deed]({ id });
    },
    onSuccess: (after) => client.setQueryData(queryKey, after),
    onError: () => client.invalidateQueries({ queryKey }),
  });
}

type ChoicesProps = {
  readonly state: ImportState;
  readonly act: (deed: Deed) => void;
  readonly isBusy: boolean;
};

function Choices({ state, act, isBusy }: ChoicesProps): ReactElement | null {
  if (isRunning(state)) return <Running state={state} act={act} isBusy={isBusy} />;
  if (state.statut === 'termine') return <Undo act={act} isBusy={isBusy} />;
  if (state.statut === 'defait') return <p>{imports.statuts.defait}</p>;
  const isBlocked = isBusy || !state.apercu.nom_trouve;
  const isAgain = state.statut === 'annule' || state.statut === 'echec';
  return (
    <>
      <p className={styles.help}>{words.whole}</p>
      <div className={styles.buttons}>
        <Button disabled={isBlocked} onClick={() => act('try')}>
          {words.try}
        </Button>
        <Button look="primary" disabled={isBlocked} onClick={() => act('run')}>
          {isAgain ? words.again : words.start}
        </Button>
      </div>
    </>
  );
}

function Running({ state, act, isBusy }: ChoicesProps): ReactElement {
  const { statut, lignes_lues, essai } = state;
  const rows = lignes_lues ?? 0;
  const label = statut === 'essai' ? words.trying : words.running;
  const total = essai?.lignes ?? 0;
  const bar = total > 0 ? { value: Math.min(rows, total), max: total } : {};
  return (
    <>
      <progress className={styles.progress} aria-label={label} {...bar} />
      <output>{lignes_lues === null ? words.waiting : words.rows(rows)}</output>
      <p className={styles.help}>{words.busy}</p>
      <div className={styles.buttons}>
        <Button disabled={isBusy} onClick={() => act('cancel')}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}

function Undo({ act, isBusy }: Omit<ChoicesProps, 'state'>): ReactElement {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p className={styles.help}>{words.undoHelp}</p>
      <div className={styles.buttons}>
        {isAsking ? (
          <>
            <Button look="primary" disabled={isBusy} onClick={() => act('undo')}>
              {words.undoConfirm}
            </Button>
            <Button disabled={isBusy} onClick={() => setAsking(false)}>
              {words.undoKeep}
            </Button>
          </>
        ) : (
          <Button disabled={isBusy} onClick={() => setAsking(true)}>
            {words.undo}
          </Button>
        )}
      </div>
    </>
  );
}
