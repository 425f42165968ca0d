import type { ReactElement } from 'react';
import type { Avis } from '../../api/contract';
import { findSolution } from '../../messages/fr/find-solution';
import { Notice } from '../../ui/notice';

const words = findSolution.notices;

/** What is said of every minor without being asked. */
export function Notices({ notices }: { notices: readonly Avis[] }): ReactElement | null {
  if (notices.length === 0) return null;
  return (
    <Notice title={words.title} icon="person" isCompact>
      {notices.map((notice) => (
        <p key={notice.code}>
          {notice.texte}{' '}
          {notice.source_url ? (
            <a href={notice.source_url} rel="noreferrer">
              {notice.source_nom ?? words.source}
            </a>
          ) : null}
        </p>
      ))}
    </Notice>
  );
}
