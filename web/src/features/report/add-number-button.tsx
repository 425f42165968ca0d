import { lazy, Suspense, useState, type ReactElement } from 'react';
import { card } from '../../messages/fr/card';
import { Button } from '../../ui/button';
import type { Reported } from './reported';

const AddNumberDialog = lazy(() =>
  import('./add-number-dialog').then((m) => ({ default: m.AddNumberDialog })),
);

export function AddNumberButton({ about }: { about: Reported }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button small look="quiet" icon="pencil" onClick={() => setOpen(true)}>
        {card.addNumber}
        <span className="hors-ecran">&nbsp;: {about.name}</span>
      </Button>
      {isOpen ? (
        <Suspense>
          <AddNumberDialog about={about} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
