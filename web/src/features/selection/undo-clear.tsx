import type { ReactElement } from 'react';
import { selection } from '../../messages/fr/selection';
import { Button } from '../../ui/button';
import { focusOn } from './focus-on';
import styles from './undo-clear.module.css';

type UndoClearProps = { count: number; onUndo: () => void };

export function UndoClear({ count, onUndo }: UndoClearProps): ReactElement {
  return (
    <div className={`${styles.undo} ecran-seul`}>
      <p id="liste-videe">{selection.undo.done(count)}</p>
      <Button ref={focusOn} aria-describedby="liste-videe" onClick={onUndo}>
        {selection.undo.back}
      </Button>
    </div>
  );
}
