import { useState, type ReactElement } from 'react';
import { findSolution } from '../../messages/fr/find-solution';
import { Mesh } from '../../ui/mesh';
import { Needs } from './needs';
import type { Place } from './place-options';
import { NO_FACETS } from '../../api/search-params';
import { SearchForm } from './search-form';
import type { SearchState } from './use-search';
import styles from './hero.module.css';

export function Hero({ state }: { state: SearchState }): ReactElement {
  const [place, setPlace] = useState<Place | null>(null);
  const [age, setAge] = useState(state.profil.age);
  return (
    <>
      <section className={styles.band}>
        <Mesh />
        <div className={styles.inner}>
          <h1>{findSolution.hero}</h1>
          <p className={styles.text}>{findSolution.heroText}</p>
          <div className={styles.form}>
            <SearchForm state={state} waiting={{ place, age, onPlace: setPlace, onAge: setAge }} />
          </div>
        </div>
      </section>
      <div className={styles.below}>
        <Needs
          onChoose={(slug) =>
            state.change(
              { commune: place?.commune ?? null, facets: { ...NO_FACETS, thematiques: [slug] } },
              { ...state.profil, age, point: (place ?? state.profil).point },
            )
          }
        />
      </div>
    </>
  );
}
