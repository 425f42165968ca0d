import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { takeSnapshot } from '../../../api/client.gen';
import { SNAPSHOTS_KEY, snapshotsQuery } from '../../../api/coverage-snapshots';
import { errorText } from '../../../api/error-text';
import { meQuery, rolesOf } from '../../../api/session';
import { evolution } from '../../../messages/fr/coverage-evolution';
import { Said } from '../../../ui/blocks';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import coverageStyles from '../coverage.module.css';
import styles from './evolution.module.css';

const words = evolution.take;
const TAKERS = ['gestionnaire', 'administrateur'];

/** For whoever may: the coverage of the whole region, as it is today, kept to be compared. */
export function TakeSnapshot(): ReactElement | null {
  const { data: me } = useQuery(meQuery);
  const client = useQueryClient();
  const [nom, setNom] = useState('');
  const taking = useMutation({
    mutationFn: () => takeSnapshot({ body: { nom: nom || null } }),
    onSuccess: () => {
      setNom('');
      void client.invalidateQueries({ queryKey: SNAPSHOTS_KEY });
    },
  });
  const { data: snapshots } = useQuery(snapshotsQuery);
  const taken = snapshots?.find(({ id }) => id === taking.data?.id)?.statut;
  const roles = rolesOf(me);
  if (!TAKERS.some((role) => roles.has(role))) return null;
  return (
    <section className={coverageStyles.partOfSheet} aria-labelledby="prendre">
      <h2 id="prendre">{words.title}</h2>
      <p>{words.text}</p>
      <form
        className={styles.actions}
        aria-labelledby="prendre"
        onSubmit={(event) => {
          event.preventDefault();
          taking.mutate();
        }}
      >
        <div className={styles.name}>
          <TextField
            label={words.name}
            placeholder={words.namePlaceholder}
            maxLength={200}
            value={nom}
            onChange={(event) => setNom(event.currentTarget.value)}
          />
        </div>
        <Button type="submit" icon="keep" disabled={taking.isPending}>
          {words.go}
        </Button>
      </form>
      {taking.error ? <p role="alert">{errorText(taking.error)}</p> : null}
      <Said text={taking.isSuccess ? words[taken === 'pris' ? 'taken' : 'asked'] : ''} />
    </section>
  );
}
