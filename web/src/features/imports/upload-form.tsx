import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { errorText } from '../../api/error-text';
import { sendFile } from '../../api/imports';
import { imports } from '../../messages/fr/imports';
import { Button } from '../../ui/button';
import styles from './imports.module.css';

const words = imports.upload;

export function UploadForm(): ReactElement {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isMissing, setMissing] = useState(false);
  const navigate = useNavigate();
  const sending = useMutation({
    mutationFn: sendFile,
    onSuccess: (sent) => navigate(`/imports/${sent.id}`),
  });
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const file = input.current?.files?.[0];
    setMissing(!file);
    if (file) sending.mutate(file);
    else input.current?.focus();
  };
  const refusal = sending.error ? errorText(sending.error) : null;
  const error = isMissing ? words.missing : refusal;
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <div className={styles.file}>
        <label htmlFor={id}>{words.label}</label>
        <p className={styles.help} id={`${id}-aide`}>
          {words.help}
        </p>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.json"
          aria-describedby={`${id}-aide ${id}-erreur`}
          aria-invalid={error !== null}
        />
        <p className={styles.error} id={`${id}-erreur`} role="alert">
          {error}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button type="submit" look="primary" disabled={sending.isPending}>
          {sending.isPending ? words.sending : words.submit}
        </Button>
      </div>
    </form>
  );
}
