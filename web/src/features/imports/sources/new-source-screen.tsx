import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { followSource } from '../../../api/client.gen';
import { errorText } from '../../../api/error-text';
import {
  followedSourceQuery,
  followedSourcesQuery,
  type NewSource,
} from '../../../api/followed-sources';
import { followedSources } from '../../../messages/fr/followed-sources';
import { shell } from '../../../messages/fr/shell';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { textOf } from '../../../ui/form-text';
import { Sheet, SheetHead } from '../../../ui/sheet';
import styles from '../imports.module.css';
import { SourceFields } from './source-fields';

const words = followedSources.form;

const KINDS = [
  { value: 'api', label: words.genres.api },
  { value: 'fichier', label: words.genres.fichier },
] as const;

export function NewSourceScreen(): ReactElement {
  const [genre, setGenre] = useState<NewSource['genre']>('api');
  const client = useQueryClient();
  const navigate = useNavigate();
  const following = useMutation({
    mutationFn: (body: NewSource) => followSource({ body }),
    onSuccess: async (source) => {
      client.setQueryData(followedSourceQuery(source.id).queryKey, source);
      void client.invalidateQueries({ queryKey: followedSourcesQuery.queryKey, exact: true });
      await navigate(`/imports/sources/${source.id}`);
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    following.mutate({
      genre,
      nom: textOf(form, 'nom'),
      url: textOf(form, 'url'),
      source: textOf(form, 'source'),
      jeton: textOf(form, 'jeton') || null,
      heure: Number(textOf(form, 'heure')),
    });
  };
  return (
    <Sheet>
      <title>{shell.title(words.newTitle)}</title>
      <SheetHead
        kicker={<Link to="/imports">{followedSources.back}</Link>}
        title={words.newTitle}
        subtitle={words.newSubtitle}
      />
      <form className={styles.form} onSubmit={submit}>
        <ChoiceGroup question={words.genre} choices={KINDS} value={genre} onChange={setGenre} />
        <SourceFields />
        {following.error ? (
          <p className={styles.error} role="alert">
            {errorText(following.error)}
          </p>
        ) : null}
        <div className={styles.buttons}>
          <Button type="submit" look="primary" disabled={following.isPending}>
            {words.submit}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
