import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { closeService, closeStructure } from '../../../api/client.gen';
import type { EditedSheet } from '../../../api/edition';
import { errorText } from '../../../api/error-text';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { fieldHelp, fieldLabel } from '../../../messages/fr/edit-fields';
import { parisToday } from '../../../messages/fr/format';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import styles from '../edit-sheet.module.css';
import { pathOf } from '../editor-head';

const words = editSheet.closure;

/** Days when nobody is received: of one solution, or of a structure and all that it offers. */
export function AddClosure({ sheet }: { sheet: EditedSheet }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState({ du: parisToday(), au: '', motif: '' });
  const navigate = useNavigate();
  const { id, objet } = sheet;
  const closing = useMutation({
    mutationFn: () => {
      const body = { du: typed.du, au: typed.au || null, motif: typed.motif || null };
      return objet === 'structure' ? closeStructure({ id, body }) : closeService({ id, body });
    },
    onSuccess: (made) => navigate(pathOf('fermeture', made.id)),
  });
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{words.add}</Button>
      </div>
    );
  }
  const field = (champ: 'du' | 'au' | 'motif', type: 'date' | 'text'): ReactElement => {
    const help = fieldHelp(champ);
    return (
      <TextField
        label={fieldLabel(champ)}
        type={type}
        autoComplete="off"
        value={typed[champ]}
        onChange={({ currentTarget }) => setTyped({ ...typed, [champ]: currentTarget.value })}
        {...(help ? { help } : {})}
      />
    );
  };
  return (
    <div className={styles.stack}>
      {objet === 'structure' ? <p>{words.whole}</p> : null}
      {field('du', 'date')}
      {field('au', 'date')}
      {field('motif', 'text')}
      {closing.isError ? <p role="alert">{errorText(closing.error)}</p> : null}
      <div className={styles.buttons}>
        <Button look="primary" disabled={closing.isPending} onClick={() => closing.mutate()}>
          {words.create}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
