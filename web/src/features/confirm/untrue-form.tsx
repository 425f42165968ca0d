import type { FormEvent, ReactElement } from 'react';
import { confirm } from '../../messages/fr/confirm';
import { AreaField } from '../../ui/area-field';
import { Row } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { textOf } from '../../ui/form-text';
import styles from './confirm.module.css';

const MESSAGE_MAX = 2_000;

type UntrueFormProps = {
  readonly isBusy: boolean;
  readonly onSend: (message: string) => void;
  readonly onCancel: () => void;
};

const takeFocus = (form: HTMLFormElement | null): void => form?.querySelector('textarea')?.focus();

/** What is wrong, said in words to who will correct it. */
export function UntrueForm({ isBusy, onSend, onCancel }: UntrueFormProps): ReactElement {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSend(textOf(new FormData(event.currentTarget), 'message'));
  };
  return (
    <form className={styles.form} ref={takeFocus} onSubmit={submit}>
      <AreaField
        label={confirm.untrueQuestion}
        help={confirm.untrueHelp}
        name="message"
        required
        maxLength={MESSAGE_MAX}
      />
      <Row>
        <Button type="submit" look="primary" disabled={isBusy}>
          {confirm.send}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {confirm.cancel}
        </Button>
      </Row>
    </form>
  );
}
