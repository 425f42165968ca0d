import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { Icon } from './icon';
import styles from './back-link.module.css';

/** What a link of a list carries, so that the page it opens can lead back to that very list. */
export function fromList(query: string): { readonly list: string } {
  return { list: query };
}

/** Back to the list the page was opened from, with what was said since; nothing when it was not. */
export function BackLink({ label }: { label: string }): ReactElement | null {
  const { state, hash } = useLocation();
  const search = listOf(state);
  if (search === null) return null;
  return (
    <Link className={`${styles.back} ecran-seul`} to={{ pathname: '/', search, hash }}>
      <Icon name="left" />
      <span>{label}</span>
    </Link>
  );
}

function listOf(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('list' in state)) return null;
  return typeof state.list === 'string' ? state.list : null;
}
