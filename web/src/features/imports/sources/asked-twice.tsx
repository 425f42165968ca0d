import { useState, type ReactElement } from 'react';
import { Button } from '../../../ui/button';
import styles from '../imports.module.css';

type AskedTwiceProps = {
  readonly ask: string;
  readonly confirm: string;
  readonly keep: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
};

const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

/** A deed that is not done by mistake: the question takes the place of the button, and the focus. */
export function AskedTwice({
  ask,
  confirm,
  keep,
  isBusy,
  onConfirm,
}: AskedTwiceProps): ReactElement {
  const [step, setStep] = useState<'idle' | 'asking' | 'kept'>('idle');
  return (
    <div className={styles.buttons}>
      {step === 'asking' ? (
        <>
          <Button look="primary" ref={takeFocus} disabled={isBusy} onClick={onConfirm}>
            {confirm}
          </Button>
          <Button disabled={isBusy} onClick={() => setStep('kept')}>
            {keep}
          </Button>
        </>
      ) : (
        <Button
          ref={step === 'kept' ? takeFocus : undefined}
          disabled={isBusy}
          onClick={() => setStep('asking')}
        >
          {ask}
        </Button>
      )}
    </div>
  );
}
