import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { type SheetName, sheetQuery } from '../../api/edition';
import { errorText, isForbidden } from '../../api/error-text';
import { meQuery } from '../../api/session';
import { editSheet } from '../../messages/fr/edit-sheet';
import { errors } from '../../messages/fr/errors';
import { shell } from '../../messages/fr/shell';
import { QueryView } from '../../ui/query-view';
import { Refused } from '../../ui/refused';
import styles from './edit-sheet.module.css';
import type { EditSlots } from './edit-slots';
import { Editor } from './editor';
import type { Outcome } from './publish/use-publish';

const VIEW_WORDS = {
  loading: editSheet.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

const READ_AGAIN = new Set(['edition', 'my-sheets', 'service', 'structure', 'history']);

type EditSheetScreenProps = { readonly name: SheetName; readonly slots: EditSlots };

/** One sheet to write; once published, it is read again and the form begins anew. */
export function EditSheetScreen({ name, slots }: EditSheetScreenProps): ReactElement {
  const query = useQuery(sheetQuery(name));
  const { data: me } = useQuery(meQuery);
  const client = useQueryClient();
  const [round, setRound] = useState(0);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const beginAgain = async (said: Outcome | null): Promise<void> => {
    await client.invalidateQueries({
      predicate: ({ queryKey: [first] }) => READ_AGAIN.has(String(first)),
    });
    setOutcome(said);
    setRound((before) => before + 1);
  };
  return (
    <div className={styles.page}>
      <QueryView
        query={query}
        words={VIEW_WORDS}
        errorText={errorText}
        renderError={(error) =>
          isForbidden(error) ? <Refused {...editSheet.refused} text={errorText(error)} /> : null
        }
      >
        {(sheet) => (
          <Editor
            key={round}
            sheet={sheet}
            compteId={me?.compte?.id ?? ''}
            outcome={outcome}
            slots={slots}
            onDone={(said) => void beginAgain(said)}
          />
        )}
      </QueryView>
    </div>
  );
}
