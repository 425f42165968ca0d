import type { ReactElement } from 'react';
import type { AskedChange, Difference, Queue } from '../../api/moderation';
import { moderation as words } from '../../messages/fr/moderation';
import { showNamed } from '../../messages/fr/show-named';
import { Status } from '../../ui/status';
import styles from './moderation.module.css';
import { readDifferences } from './read-differences';

type DifferencesProps = { readonly asked: AskedChange; readonly names: Queue['noms'] };

const AFTER: Readonly<Record<AskedChange['nature'], string>> = {
  premiere_publication: words.after,
  champs_sensibles: words.after,
  relecture: words.written,
  suggestion_import: words.suggested,
};

/** Field by field: what the sheet said, what is asked, and what it says today when it moved. */
export function Differences({ asked, names }: DifferencesProps): ReactElement {
  const isNew = asked.nature === 'premiere_publication';
  return (
    <dl className={styles.differences}>
      {readDifferences(asked.differences).map((one) => (
        <div key={one.champ} className={styles.difference}>
          <dt>
            {one.libelle}
            {one.depasse ? <Status tone="unsure">{words.moved}</Status> : null}
          </dt>
          {isNew ? null : <Side label={words.before} one={one} value={one.avant} names={names} />}
          {one.depasse ? (
            <Side label={words.today} one={one} value={one.actuelle} names={names} />
          ) : null}
          <Side label={AFTER[asked.nature]} one={one} value={one.apres} names={names} isNew />
        </div>
      ))}
    </dl>
  );
}

type SideProps = {
  readonly label: string;
  readonly one: Difference;
  readonly value: unknown;
  readonly names: Queue['noms'];
  readonly isNew?: boolean;
};

function Side({ label, one, value, names, isNew }: SideProps): ReactElement {
  return (
    <dd className={isNew ? styles.after : styles.before}>
      <span className={styles.label}>{label}</span>
      <span>{showNamed(one.champ, value, names)}</span>
    </dd>
  );
}
