import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon';
import styles from './relation-list.module.css';

type Relation = {
  readonly key: string;
  readonly kind: string;
  readonly other: string;
  readonly to: string;
  readonly text: string;
  readonly origin: string;
  readonly sourceUrl: string | null;
};

type RelationListProps = { relations: readonly Relation[]; sourceLabel: string };

export function RelationList({ relations, sourceLabel }: RelationListProps): ReactElement {
  return (
    <ul className={styles.relations}>
      {relations.map((relation) => (
        <li key={relation.key}>
          <Icon name="swap" />
          <div>
            <p>
              <b>{relation.kind}</b> · <Link to={relation.to}>{relation.other}</Link>
            </p>
            <p>{relation.text}</p>
            <p className={styles.origin}>
              {relation.origin}
              {relation.sourceUrl ? (
                <>
                  {' · '}
                  <a href={relation.sourceUrl} rel="noreferrer">
                    {sourceLabel}
                  </a>
                </>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
