import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { removeScenario, revokeScenarioLink, shareScenario } from '../../../api/client.gen';
import type { ScenarioLine } from '../../../api/coverage-trial';
import { errorText } from '../../../api/error-text';
import { trial } from '../../../messages/fr/coverage-trial';
import { formatDate } from '../../../messages/fr/format';
import { Button } from '../../../ui/button';
import { ModalDialog } from '../../../ui/modal-dialog';
import { PackFiles } from '../pack-files';
import { ShareLink } from './share-link';
import type { TrialParams } from './trial-params';
import styles from './trial.module.css';

const words = trial.scenarios;

type ScenarioCardProps = {
  readonly scenario: ScenarioLine;
  /** The conditions of the trial when this scenario is the one that is open. */
  readonly opened: TrialParams | null;
  readonly onOpen: () => void;
  readonly onChanged: (said: string, isGone: boolean) => void;
};

/** A kept scenario: opened, shared by a link, removed. */
export function ScenarioCard(props: ScenarioCardProps): ReactElement {
  const { scenario, opened, onOpen, onChanged } = props;
  const { id, nom, permanences_total, maj_le, partage } = scenario;
  const [isRemoving, setRemoving] = useState(false);
  const sharing = useMutation({
    mutationFn: () => shareScenario({ id }),
    onSuccess: () => onChanged('', false),
  });
  const revoking = useMutation({
    mutationFn: () => revokeScenarioLink({ id }),
    onSuccess: () => {
      sharing.reset();
      onChanged(words.revoked, false);
    },
  });
  const removing = useMutation({
    mutationFn: () => removeScenario({ id }),
    onSuccess: () => onChanged(words.removed, true),
  });
  const failure = sharing.error ?? revoking.error ?? removing.error;
  return (
    <li className={styles.card}>
      <p>
        <strong>{nom}</strong> {opened ? <span className={styles.tag}>{words.opened}</span> : null}{' '}
        {partage ? <span className={styles.tag}>{words.shared}</span> : null}
      </p>
      <p className={styles.note}>{words.line(permanences_total, formatDate(maj_le))}</p>
      <div className={styles.actions}>
        <Button small aria-label={words.openOne(nom)} onClick={onOpen}>
          {words.open}
        </Button>
        <Button
          small
          icon="share"
          aria-label={partage ? undefined : words.shareOne(nom)}
          onClick={() => sharing.mutate()}
        >
          {partage ? words.shareAgain : words.share}
        </Button>
        {partage ? (
          <Button small aria-label={words.revokeOne(nom)} onClick={() => revoking.mutate()}>
            {words.revoke}
          </Button>
        ) : null}
        <Button
          small
          look="quiet"
          aria-label={words.removeOne(nom)}
          onClick={() => setRemoving(true)}
        >
          {words.remove}
        </Button>
      </div>
      {opened ? (
        <div className={styles.group}>
          <p className={styles.note}>{words.pack}</p>
          <PackFiles question={opened} scenario={id} />
        </div>
      ) : null}
      {sharing.data ? <ShareLink token={sharing.data.jeton} /> : null}
      {failure ? <p role="alert">{errorText(failure)}</p> : null}
      {isRemoving ? (
        <ModalDialog
          title={words.removeTitle(nom)}
          closeLabel={words.cancel}
          onClose={() => setRemoving(false)}
        >
          <p>{words.removeText}</p>
          <div className={styles.actions}>
            <Button
              look="primary"
              onClick={() => {
                setRemoving(false);
                removing.mutate();
              }}
            >
              {words.remove}
            </Button>
            <Button look="quiet" onClick={() => setRemoving(false)}>
              {words.cancel}
            </Button>
          </div>
        </ModalDialog>
      ) : null}
    </li>
  );
}
