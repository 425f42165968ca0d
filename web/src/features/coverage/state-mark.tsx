import type { ReactElement } from 'react';
import type { CoverageState } from '../../api/coverage';
import styles from './state-mark.module.css';

type StateMarkProps = { readonly state: CoverageState | null };

/** The colour and the pattern that the map gives to a state; its name stands beside it. */
export function StateMark({ state }: StateMarkProps): ReactElement {
  return <span className={`${styles.mark} ${styles[state ?? 'inconnu']}`} aria-hidden="true" />;
}
