import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { dropDraft } from '../../../api/client.gen';
import { conflictIn, type EditedSheet } from '../../../api/edition';
import { errorText } from '../../../api/error-text';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { Button } from '../../../ui/button';
import type { Draft } from '../draft/use-draft';
import { SavingStatus } from './saving-status';
import styles from './publish.module.css';

const words = editSheet.publish;

type PublishBarProps = {
  readonly sheet: EditedSheet;
  readonly draft: Draft;
  readonly publishing: Pick<UseMutationResult, 'isPending' | 'error'>;
  readonly isFieldError: boolean;
  readonly onPublish: (submits: boolean) => void;
  readonly onDropped: () => void;
};

/** Always in sight: what was kept, what is wrong, and what to do of it. */
export function PublishBar(props: PublishBarProps): ReactElement {
  const { sheet, draft, publishing, isFieldError, onPublish } = props;
  const { typed, errors } = draft.state;
  const { error, isPending } = publishing;
  const changes = Object.keys(typed).length;
  const isDraft = sheet.objet === 'service' && sheet.statut === 'brouillon';
  const isOther = error !== null && !isFieldError && conflictIn(error) === null;
  return (
    <div className={styles.bar}>
      <SavingStatus draft={draft} />
      {errors.length > 0 ? (
        <p className={styles.errors} role={isFieldError ? 'alert' : undefined}>
          {words.errors(errors.length)}
        </p>
      ) : null}
      {isOther ? <p role="alert">{errorText(error)}</p> : null}
      <div className={styles.buttons}>
        <Button look="primary" disabled={isPending} onClick={() => onPublish(isDraft)}>
          {isDraft ? words.submit : sheet.publiee ? words.public : words.draft}
        </Button>
        {changes > 0 ? <DropDraft changes={changes} {...props} /> : null}
      </div>
    </div>
  );
}

function DropDraft(props: PublishBarProps & { readonly changes: number }): ReactElement {
  const { sheet, draft, changes, onDropped } = props;
  const [isAsked, setAsked] = useState(false);
  const { objet, id } = sheet;
  const dropping = useMutation({
    mutationFn: async () => {
      await draft.keeper.settle();
      await dropDraft({ objet, id });
      draft.keeper.forget();
    },
    onSuccess: onDropped,
  });
  if (!isAsked) {
    return (
      <Button look="quiet" onClick={() => setAsked(true)}>
        {words.drop}
      </Button>
    );
  }
  return (
    <>
      <p role="alert">{words.dropConfirm(changes)}</p>
      <Button disabled={dropping.isPending} onClick={() => dropping.mutate()}>
        {words.drop}
      </Button>
      <Button look="quiet" onClick={() => setAsked(false)}>
        {words.keep}
      </Button>
    </>
  );
}
