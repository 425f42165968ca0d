import type { ReactElement } from 'react';
import type { NeedOfTerritory } from '../../../api/coverage';
import { coverage } from '../../../messages/fr/coverage';
import { needLabel } from '../../../messages/fr/needs';
import styles from '../coverage.module.css';

const words = coverage.sheet.reasons;

/** Why the communes that lack something lack it, the reason of most young people first. */
export function Reasons({ need }: { readonly need: NeedOfTerritory }): ReactElement {
  return (
    <section className={styles.stack} aria-labelledby="raisons">
      <h3 id="raisons">{words.title(needLabel(need.besoin.slug))}</h3>
      {need.raisons.length === 0 ? <p>{words.none}</p> : null}
      <ul className={styles.plain}>
        {need.raisons.map(({ raison, communes, jeunes }) => (
          <li key={raison}>
            <strong>{coverage.reasons[raison]}</strong>&nbsp;: {words.line(communes, jeunes)}
          </li>
        ))}
      </ul>
    </section>
  );
}
