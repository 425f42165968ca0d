import type { ReactElement } from 'react';
import { findSolution } from '../../messages/fr/find-solution';
import { Mesh } from '../../ui/mesh';
import { Needs } from './needs';
import { NO_FACETS } from './search-params';
import { SearchForm } from './search-form';
import type { SearchState } from './use-search';
import styles from './hero.module.css';

export function Hero({ state }: { state: SearchState }): ReactElement {
  return (
    <>
      <section className={styles.band}>
        <Mesh />
        <div className={styles.inner}>
          <h1>{findSolution.hero}</h1>
          <p className={styles.text}>{findSolution.heroText}</p>
          <div className={styles.form}>
            <SearchForm state={state} />
          </div>
        </div>
      </section>
      <div className={styles.below}>
        <Needs
          onChoose={(slug) => state.change({ facets: { ...NO_FACETS, thematiques: [slug] } })}
        />
      </div>
    </>
  );
}
