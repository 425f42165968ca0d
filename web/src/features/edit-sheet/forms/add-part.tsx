import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { createPermanence, createPoste } from '../../../api/client.gen';
import type { EditedSheet } from '../../../api/edition';
import { errorText } from '../../../api/error-text';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { OptionField } from '../../../ui/area-field';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import styles from '../edit-sheet.module.css';
import { pathOf } from '../editor-head';
import { namesOf } from './names-of';

const words = editSheet.parts;
const NEW = '';

/** A permanence begins with where it is held, a post with its name: the rest is in their forms. */
export function AddPart({ sheet }: { sheet: EditedSheet }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const isPost = sheet.objet === 'structure';
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>
          {isPost ? words.addPost : words.addPermanence}
        </Button>
      </div>
    );
  }
  return <PartForm sheet={sheet} onLeave={() => setOpen(false)} />;
}

type PartFormProps = { readonly sheet: EditedSheet; readonly onLeave: () => void };

// Within the sheet's own form: a button sends it, since a form cannot hold another.
function PartForm({ sheet, onLeave }: PartFormProps): ReactElement {
  const { id, objet } = sheet;
  const navigate = useNavigate();
  const places = namesOf(sheet.parties, 'lieu');
  const [place, setPlace] = useState(Object.keys(places)[0] ?? NEW);
  const [name, setName] = useState('');
  const creating = useMutation({
    mutationFn: () => {
      if (objet === 'structure') return createPoste({ id, body: { champs: { intitule: name } } });
      const body =
        place === NEW ? { champs: {}, lieu: { nom: name } } : { champs: { lieu_id: place } };
      return createPermanence({ id, body });
    },
    onSuccess: (made) => navigate(pathOf(made.objet, made.id)),
  });
  const isPost = objet === 'structure';
  return (
    <div className={styles.stack}>
      {!isPost && Object.keys(places).length > 0 ? (
        <OptionField
          label={words.where}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        >
          {Object.entries(places).map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
          <option value={NEW}>{words.newPlace}</option>
        </OptionField>
      ) : null}
      {isPost || place === NEW ? (
        <TextField
          label={isPost ? words.postName : words.placeName}
          {...(isPost ? {} : { help: words.placeHelp })}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      ) : null}
      {creating.isError ? <p role="alert">{errorText(creating.error)}</p> : null}
      <div className={styles.buttons}>
        <Button look="primary" disabled={creating.isPending} onClick={() => creating.mutate()}>
          {words.create}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
