import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { isSignedOut } from '../../../api/edition';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { Button } from '../../../ui/button';
import type { Draft } from '../draft/use-draft';
import styles from './publish.module.css';

const words = editSheet.status;

/** Whether what was typed is in safety, and where. */
export function SavingStatus({ draft }: { draft: Draft }): ReactElement {
  const { saving } = draft.state;
  const { pathname } = useLocation();
  if (saving.kind !== 'failed') {
    return (
      <output className={styles.saving}>
        {saving.kind === 'saved'
          ? saving.at === null
            ? words.same
            : words.saved(saving.at)
          : words[saving.kind]}
      </output>
    );
  }
  if (isSignedOut(saving.error)) {
    const suite = new URLSearchParams({ suite: pathname }).toString();
    return (
      <p className={styles.errors} role="alert">
        {words.signedOut} <Link to={`/connexion?${suite}`}>{words.signIn}</Link>
      </p>
    );
  }
  return (
    <div className={styles.failed}>
      <p role="alert">{words.offline}</p>
      <Button small onClick={() => draft.keeper.flush()}>
        {words.retry}
      </Button>
    </div>
  );
}
