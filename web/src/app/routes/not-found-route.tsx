import type { ReactElement } from 'react';
import { shell } from '../../messages/fr/shell';
import { ButtonLink } from '../../ui/button';
import { Sheet, SheetHead } from '../../ui/sheet';

export function NotFoundRoute(): ReactElement {
  const { title, text, back } = shell.notFound;
  return (
    <Sheet>
      <title>{shell.title(title)}</title>
      <SheetHead
        kicker="404"
        title={title}
        subtitle={text}
        actions={
          <ButtonLink look="primary" icon="search" to="/">
            {back}
          </ButtonLink>
        }
      />
    </Sheet>
  );
}
