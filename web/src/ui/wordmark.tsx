import type { ReactElement } from 'react';
import styles from './wordmark.module.css';

export function Wordmark({ name }: { name: string }): ReactElement {
  return (
    <span className={styles.wordmark}>
      <svg viewBox="0 0 32 30" aria-hidden="true" focusable="false">
        <path
          d="M4 26V5l12 11.500L28 5v21M4 26l12-9.500L28 26"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        />
        <g fill="currentColor">
          <circle cx="4" cy="26" r="3.200" />
          <circle cx="4" cy="5" r="3.200" />
          <circle cx="28" cy="5" r="3.200" />
          <circle cx="28" cy="26" r="3.200" />
        </g>
        <circle className={styles.knot} cx="16" cy="16.500" r="4.400" />
      </svg>
      {name}
    </span>
  );
}
