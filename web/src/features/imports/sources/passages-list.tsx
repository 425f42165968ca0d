import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { FollowedSource } from '../../../api/followed-sources';
import { followedSources } from '../../../messages/fr/followed-sources';
import { formatMoment } from '../../../messages/fr/moments';
import styles from '../imports.module.css';

const words = followedSources.passages;

export function PassagesList({ source }: { source: FollowedSource }): ReactElement {
  const { id, passages } = source;
  if (passages.length === 0) return <p>{words.none}</p>;
  return (
    <ul className={styles.list}>
      {passages.map((passage) => (
        <li key={passage.id}>
          <Link
            to={`/imports/sources/${id}/passages/${passage.id}`}
            aria-label={words.reportOf(passage)}
          >
            {formatMoment(passage.demande_le)}
          </Link>
          <p>
            {followedSources.genres[passage.genre]}&nbsp;: {followedSources.statuts[passage.statut]}
          </p>
          <p className={styles.help}>{followedSources.resultOf(passage)}</p>
        </li>
      ))}
    </ul>
  );
}
