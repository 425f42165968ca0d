import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { changeFollowedSource } from '../../../api/client.gen';
import { errorText } from '../../../api/error-text';
import {
  type FollowedSource,
  followedSourceQuery,
  type SourceChange,
} from '../../../api/followed-sources';
import { followedSources } from '../../../messages/fr/followed-sources';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { textOf } from '../../../ui/form-text';
import styles from '../imports.module.css';
import { SourceFields } from './source-fields';

const words = followedSources.form;

export function SourceSettings({ source }: { source: FollowedSource }): ReactElement {
  const { id, a_un_jeton } = source;
  const [forgets, setForgets] = useState(false);
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: (body: SourceChange) => changeFollowedSource({ id, body }),
    onSuccess: (after) => {
      setForgets(false);
      client.setQueryData(followedSourceQuery(id).queryKey, after);
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const token = textOf(form, 'jeton');
    saving.mutate({
      nom: textOf(form, 'nom'),
      url: textOf(form, 'url'),
      source: textOf(form, 'source'),
      heure: Number(textOf(form, 'heure')),
      ...(token === '' ? {} : { jeton: token }),
      ...(forgets ? { jeton: null } : {}),
    });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <SourceFields key={String(a_un_jeton)} source={source} />
      {a_un_jeton ? (
        <Checkbox checked={forgets} onChange={setForgets}>
          {words.forgetToken}
        </Checkbox>
      ) : null}
      {saving.error ? (
        <p className={styles.error} role="alert">
          {errorText(saving.error)}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" disabled={saving.isPending}>
          {words.save}
        </Button>
      </div>
      <output>{saving.isSuccess ? words.saved : ''}</output>
    </form>
  );
}
