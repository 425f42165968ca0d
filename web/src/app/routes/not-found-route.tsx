import type { ReactElement } from 'react';
import { useAsker } from '../../api/use-asker';
import { shell } from '../../messages/fr/shell';
import { ButtonLink } from '../../ui/button';
import { Sheet, SheetHead } from '../../ui/sheet';

export function NotFoundRoute(): ReactElement {
  const { title, text, back } = shell.notFound;
  const { trail } = useAsker();
  return (
    <Sheet>
      <title>{shell.title(title)}</title>
      <SheetHead
        kicker="404"
        title={title}
        subtitle={text}
        actions={
          <ButtonLink look="primary" icon="search" to={`/${trail}`}>
            {back}
          </ButtonLink>
        }
      />
    </Sheet>
  );
}
