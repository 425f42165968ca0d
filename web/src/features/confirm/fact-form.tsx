import type { FormEvent, ReactElement } from 'react';
import type { Fact } from '../../api/confirm';
import { confirm } from '../../messages/fr/confirm';
import { AreaField } from '../../ui/area-field';
import { Quiet, Row } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import styles from './confirm.module.css';
import { inputOf, typedValue } from './fact-inputs';

const LONG = 80;
const LENGTH_MAX = 10_000;

type FactFormProps = {
  readonly fact: Fact;
  readonly isBusy: boolean;
  readonly onSave: (value: string | number | null) => void;
  readonly onCancel: () => void;
};

const takeFocus = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLElement>('input, textarea')?.focus();

/** The one fact that changed. */
export function FactForm({ fact, isBusy, onSave, onCancel }: FactFormProps): ReactElement {
  const { saisie, libelle, valeur, sensible } = fact;
  const label = confirm.newValue(libelle);
  const known = valeur === null ? '' : String(valeur);
  const isLong = saisie === 'texte' && known.length > LONG;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSave(typedValue(saisie, textOf(new FormData(event.currentTarget), 'valeur')));
  };
  return (
    <form className={styles.form} ref={takeFocus} onSubmit={submit}>
      {isLong ? (
        <AreaField
          label={label}
          name="valeur"
          defaultValue={known}
          maxLength={LENGTH_MAX}
          required
        />
      ) : (
        <TextField
          label={label}
          name="valeur"
          defaultValue={known}
          maxLength={LENGTH_MAX}
          required
          {...inputOf(saisie)}
        />
      )}
      {sensible ? <Quiet>{confirm.sensitive}</Quiet> : null}
      <Row>
        <Button type="submit" look="primary" disabled={isBusy}>
          {confirm.save}
        </Button>
        {valeur === null ? null : (
          <Button disabled={isBusy} onClick={() => onSave(null)}>
            {confirm.clear}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {confirm.cancel}
        </Button>
      </Row>
    </form>
  );
}
