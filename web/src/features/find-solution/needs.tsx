import type { ReactElement } from 'react';
import { findSolution } from '../../messages/fr/find-solution';
import { NEEDS, type Need } from '../../messages/fr/needs';
import styles from './needs.module.css';

export function Needs({ onChoose }: { onChoose: (slug: Need['slug']) => void }): ReactElement {
  return (
    <section className={styles.needs} aria-labelledby="besoins">
      <h2 id="besoins">{findSolution.needs.title}</h2>
      <ul className={styles.tiles}>
        {NEEDS.map((need) => (
          <li key={need.slug}>
            <button type="button" className={styles.tile} onClick={() => onChoose(need.slug)}>
              <span className={styles.label}>{need.label}</span>
              <span className={styles.words}>{need.words}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
