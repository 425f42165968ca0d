import type { ReactElement } from 'react';
import type { Quality } from '../../api/edition';
import { editSheet } from '../../messages/fr/edit-sheet';
import { StatusIcon } from '../../ui/status';
import styles from './edit-sheet.module.css';

const words = editSheet.quality;

/** What helps this sheet to be found, the ten criteria of data·inclusion. */
export function QualityPanel({ quality }: { quality: Quality }): ReactElement {
  const toDo = quality.criteres.filter(({ conseil }) => conseil !== null);
  const met = quality.criteres.filter(({ note, conseil }) => note !== null && conseil === null);
  return (
    <section className={styles.stack} aria-labelledby="conseils">
      <h2 id="conseils" className={styles.title}>
        {words.title}
      </h2>
      <p>{words.score(quality.score)}</p>
      {toDo.length === 0 ? <p>{words.good}</p> : null}
      <ul className={styles.criteria}>
        {toDo.map(({ critere, libelle, conseil }) => (
          <li key={critere}>
            <StatusIcon tone="unsure" label={words.missing} />
            <div>
              <p>
                <b>{libelle}</b>
              </p>
              <p>{conseil}</p>
            </div>
          </li>
        ))}
        {met.map(({ critere, libelle }) => (
          <li key={critere}>
            <StatusIcon tone="positive" label={words.met} />
            <p>{libelle}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
