import type { ReactElement } from 'react';
import { card } from '../../messages/fr/card';
import { Button } from '../../ui/button';
import { toggleKept, useKept } from './kept';

export function KeepButton({ id, name }: { id: string; name: string }): ReactElement {
  const isKept = useKept().includes(id);
  return (
    <Button
      small
      icon={isKept ? 'check' : 'keep'}
      aria-pressed={isKept}
      onClick={() => toggleKept(id)}
    >
      {isKept ? card.kept : card.keep}
      <span className="hors-ecran">&nbsp;: {name}</span>
    </Button>
  );
}
