import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactElement } from 'react';
import { errorText } from '../../api/error-text';
import { sendReport } from '../../api/mutations';
import { isReportReason, report } from '../../messages/fr/report';
import { Button } from '../../ui/button';
import { SelectField, TextArea } from '../../ui/field';
import { ModalDialog } from '../../ui/modal-dialog';
import { textOf } from '../../ui/form-text';
import { targetOf, type Reported } from './reported';
import styles from './report.module.css';

export function ReportDialog({
  about,
  onClose,
}: {
  about: Reported;
  onClose: () => void;
}): ReactElement {
  const sending = useMutation({ mutationFn: sendReport });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const reason = textOf(form, 'motif');
    sending.mutate({
      ...targetOf(about),
      motif: isReportReason(reason) ? reason : 'autre',
      message: textOf(form, 'message'),
    });
  };
  return (
    <ModalDialog title={report.title(about.name)} closeLabel={report.close} onClose={onClose}>
      {sending.isSuccess ? (
        <output className={styles.sent}>{report.sent}</output>
      ) : (
        <form className={styles.form} onSubmit={submit}>
          <p>{report.intro}</p>
          <SelectField label={report.what} name="motif">
            {Object.entries(report.reasons).map(([slug, label]) => (
              <option key={slug} value={slug}>
                {label}
              </option>
            ))}
          </SelectField>
          <TextArea label={report.message} name="message" maxLength={2000} required />
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
