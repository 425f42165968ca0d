import type { ReactElement } from 'react';
import { coverage } from '../../messages/fr/coverage';
import styles from './coverage.module.css';
import { StateMark } from './state-mark';

const STATES = ['couvert', 'a_confirmer', 'non_couvert', null] as const;

export function CoverageLegend(): ReactElement {
  return (
    <ul className={styles.legend} aria-label={coverage.map.legend}>
      {STATES.map((state) => (
        <li key={state ?? 'inconnu'}>
          <StateMark state={state} />
          {coverage.stateOf(state)}
        </li>
      ))}
    </ul>
  );
}
