import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { createService } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { mySheets } from '../../messages/fr/my-sheets';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import styles from './my-sheets.module.css';

const words = mySheets.structure;
const NAME_MAX = 300;

/** A new solution begins with its name; the rest is written in its form. */
export function AddService({ structureId }: { structureId: string }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const creating = useMutation({
    mutationFn: (nom: string) => createService({ id: structureId, body: { champs: { nom } } }),
    onSuccess: ({ id }) => navigate(`/mes-fiches/services/${encodeURIComponent(id)}`),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    creating.mutate(textOf(new FormData(event.currentTarget), 'nom'));
  };
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{words.add}</Button>
      </div>
    );
  }
  return (
    <form className={styles.adding} onSubmit={submit}>
      <TextField
        label={words.adding}
        help={words.addingHelp}
        name="nom"
        required
        maxLength={NAME_MAX}
        autoComplete="off"
        {...(creating.isError ? { error: errorText(creating.error) } : {})}
      />
      <div className={styles.links}>
        <Button type="submit" look="primary" disabled={creating.isPending}>
          {words.create}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
