import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { errorText } from '../../../api/error-text';
import { type FollowedLine, followedSourcesQuery } from '../../../api/followed-sources';
import { errors } from '../../../messages/fr/errors';
import { followedSources as words } from '../../../messages/fr/followed-sources';
import { ButtonLink } from '../../../ui/button';
import { Failure } from '../../../ui/failure';
import { Skeleton } from '../../../ui/skeleton';
import styles from '../imports.module.css';

/** The lists that are read each night, each with its last result. */
export function FollowedSources(): ReactElement {
  const { data, error, refetch } = useQuery(followedSourcesQuery);
  return (
    <div className={styles.panel}>
      <p className={styles.help}>{words.help}</p>
      {data ? <Sources items={data.items} /> : null}
      {!data && error ? (
        <Failure
          title={errors.title}
          message={errorText(error)}
          retry={errors.retry}
          onRetry={() => void refetch()}
        />
      ) : null}
      {!data && !error ? <Skeleton lines={2} label={words.loading} /> : null}
      <div className={styles.buttons}>
        <ButtonLink to="/imports/sources/nouvelle">{words.add}</ButtonLink>
      </div>
    </div>
  );
}

function Sources({ items }: { items: readonly FollowedLine[] }): ReactElement {
  if (items.length === 0) return <p>{words.none}</p>;
  return (
    <ul className={styles.list}>
      {items.map((source) => (
        <li key={source.id}>
          <Link to={`/imports/sources/${source.id}`}>{source.nom}</Link>
          <p>{source.dernier ? words.lastRead(source.dernier) : words.neverRead}</p>
          {source.dernier ? <p>{words.resultOf(source.dernier)}</p> : null}
          <p className={styles.help}>{words.whenRead(source)}</p>
        </li>
      ))}
    </ul>
  );
}
