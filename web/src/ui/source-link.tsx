import type { ReactElement } from 'react';

/** The name of a source, and its page when it has one. */
export function SourceLink({ name, url }: { name: string; url: string | null }): ReactElement {
  if (!url) return <>{name}</>;
  return (
    <a href={url} rel="noreferrer">
      {name}
    </a>
  );
}
