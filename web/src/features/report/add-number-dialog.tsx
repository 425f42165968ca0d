import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { errorText } from '../../api/error-text';
import { sendReport } from '../../api/mutations';
import { report } from '../../messages/fr/report';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { ModalDialog } from '../../ui/modal-dialog';
import { targetOf, type Reported } from './reported';
import styles from './report.module.css';

const FRENCH_PHONE = /^(0|\+33|0033)[1-9]\d{8}$/;

type AddNumberDialogProps = { about: Reported; onClose: () => void };

export function AddNumberDialog({ about, onClose }: AddNumberDialogProps): ReactElement {
  const sending = useMutation({ mutationFn: sendReport });
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const phone = textOf(new FormData(event.currentTarget), 'telephone').replace(/[\s.-]/g, '');
    setWrong(!FRENCH_PHONE.test(phone));
    if (!FRENCH_PHONE.test(phone)) return;
    sending.mutate({
      ...targetOf(about),
      motif: 'information_manquante',
      champ: 'telephone',
      valeur: phone,
    });
  };
  return (
    <ModalDialog
      title={report.addNumberTitle(about.name)}
      closeLabel={report.close}
      onClose={onClose}
    >
      {sending.isSuccess ? (
        <output className={styles.sent}>{report.sent}</output>
      ) : (
        <form className={styles.form} onSubmit={submit} noValidate>
          <TextField
            label={report.phone}
            help={report.phoneHelp}
            name="telephone"
            type="tel"
            autoComplete="off"
            {...(isWrong ? { error: report.phoneInvalid } : {})}
          />
          {sending.isError ? (
            <p className={styles.error} role="alert">
              {errorText(sending.error)}
            </p>
          ) : null}
          <Button type="submit" look="primary" disabled={sending.isPending}>
            {report.send}
          </Button>
        </form>
      )}
    </ModalDialog>
  );
}
