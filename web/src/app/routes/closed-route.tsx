import type { ReactElement } from 'react';
import type { Successor } from '../../api/closed-structure';
import { closed } from '../../messages/fr/closed';
import { sheet } from '../../messages/fr/sheet';
import { shell } from '../../messages/fr/shell';
import { BackLink } from '../../ui/back-link';
import { ClosedForGood } from '../../ui/closed-for-good';
import { Sheet } from '../../ui/sheet';

type ClosedRouteProps = { readonly message: string; readonly successor: Successor | null };

/** In the place of a sheet whose structure has closed for good. */
export function ClosedRoute({ message, successor }: ClosedRouteProps): ReactElement {
  const next = successor && {
    to: `/structures/${encodeURIComponent(successor.id)}`,
    label: closed.successor(successor.nom),
  };
  return (
    <Sheet>
      <title>{shell.title(closed.title)}</title>
      <BackLink label={sheet.back} />
      <ClosedForGood title={closed.title} message={message} next={next} />
    </Sheet>
  );
}
