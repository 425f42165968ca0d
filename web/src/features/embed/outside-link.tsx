import type { ReactElement, ReactNode } from 'react';
import { embedWords as words } from '../../messages/fr/embed';

type OutsideLinkProps = { href: string; className?: string | undefined; children: ReactNode };

/** Leads out of the frame: nothing but the map and its list is ever shown in it. */
export function OutsideLink({ href, className, children }: OutsideLinkProps): ReactElement {
  return (
    <a href={href} className={className} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="hors-ecran"> ({words.newTab})</span>
    </a>
  );
}
