import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { addPerson } from '../../../api/client.gen';
import { errorText } from '../../../api/error-text';
import { posts } from '../../../messages/fr/posts';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import styles from '../edit-sheet.module.css';

const words = posts.form;
const NOTHING = { nom: '', courriel: '', telephone: '' };

type AddHolderProps = {
  readonly structureId: string;
  readonly posteId: string;
  readonly onAdded: (after: Awaited<ReturnType<typeof addPerson>>, mail: string) => void;
};

/** A person is named, and asked. Within the sheet's own form: a button sends it. */
export function AddHolder({ structureId, posteId, onAdded }: AddHolderProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState(NOTHING);
  const adding = useMutation({
    mutationFn: () =>
      addPerson({
        id: structureId,
        body: { ...typed, telephone: typed.telephone || null, poste_id: posteId },
      }),
    onSuccess: (after) => {
      onAdded(after, typed.courriel);
      setTyped(NOTHING);
      setOpen(false);
    },
  });
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{words.add}</Button>
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      <TextField
        label={words.name}
        autoComplete="off"
        maxLength={200}
        value={typed.nom}
        onChange={({ currentTarget }) => setTyped({ ...typed, nom: currentTarget.value })}
      />
      <TextField
        label={words.mail}
        type="email"
        autoComplete="off"
        maxLength={254}
        value={typed.courriel}
        onChange={({ currentTarget }) => setTyped({ ...typed, courriel: currentTarget.value })}
      />
      <TextField
        label={words.phone}
        help={words.optional}
        type="tel"
        autoComplete="off"
        maxLength={30}
        value={typed.telephone}
        onChange={({ currentTarget }) => setTyped({ ...typed, telephone: currentTarget.value })}
      />
      {adding.isError ? <p role="alert">{errorText(adding.error)}</p> : null}
      <div className={styles.buttons}>
        <Button look="primary" disabled={adding.isPending} onClick={() => adding.mutate()}>
          {words.send}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
