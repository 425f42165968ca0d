import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { removeSheet } from '../../../api/client.gen';
import { errorText } from '../../../api/error-text';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { Button } from '../../../ui/button';
import styles from '../edit-sheet.module.css';
import { pathOf } from '../editor-head';
import { useEditing } from '../sheet-context';

const words = editSheet.remove;

/** What is no longer offered. Its history stays, and brings it back. */
export function RemoveSheet(): ReactElement | null {
  const { sheet } = useEditing();
  const { objet, id, version, champs } = sheet;
  const [isAsked, setAsked] = useState(false);
  const navigate = useNavigate();
  const client = useQueryClient();
  const service = champs['service_id'];
  const removing = useMutation({
    mutationFn: () => removeSheet({ objet, id, body: { version } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['my-sheets'] });
      await navigate(typeof service === 'string' ? pathOf('service', service) : '/mes-fiches');
    },
  });
  if (objet === 'structure' || objet === 'lieu') return null;
  if (!isAsked) {
    return (
      <div>
        <Button look="quiet" onClick={() => setAsked(true)}>
          {words[objet]}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      <p role="alert">{words.confirm}</p>
      {removing.isError ? <p role="alert">{errorText(removing.error)}</p> : null}
      <div className={styles.buttons}>
        <Button disabled={removing.isPending} onClick={() => removing.mutate()}>
          {words.yes}
        </Button>
        <Button look="quiet" onClick={() => setAsked(false)}>
          {words.no}
        </Button>
      </div>
    </div>
  );
}
