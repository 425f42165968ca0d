import type { ReactElement } from 'react';
import { selection } from '../../messages/fr/selection';
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
      {isKept ? selection.kept : selection.keep}
      <span className="hors-ecran"> : {name}</span>
    </Button>
  );
}
