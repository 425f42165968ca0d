import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactElement } from 'react';
import { Link } from 'react-router';
import { sendSignInLink } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { signIn } from '../../messages/fr/sign-in';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { Notice } from '../../ui/notice';
import styles from './sign-in.module.css';

const words = signIn.link;

type LinkFormProps = { readonly suite: string | null; readonly isDemonstration: boolean };

export function LinkForm({ suite, isDemonstration }: LinkFormProps): ReactElement {
  const sending = useMutation({
    mutationFn: (courriel: string) =>
      sendSignInLink({ body: { courriel, ...(suite ? { suite } : {}) } }),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    sending.mutate(textOf(new FormData(event.currentTarget), 'courriel'));
  };
  if (sending.isSuccess) {
    return (
      <Notice title={words.sentTitle} icon="mail" role="alert" level={3}>
        <p>{sending.data.message}</p>
        {isDemonstration ? (
          <p>
            <Link to="/dev/mails">{words.localMailbox}</Link>
          </p>
        ) : null}
        <div>
          <Button onClick={() => sending.reset()}>{words.again}</Button>
        </div>
      </Notice>
    );
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={words.field}
        help={words.help}
        name="courriel"
        type="email"
        autoComplete="email"
        required
        maxLength={254}
      />
      {sending.isError ? <p role="alert">{errorText(sending.error)}</p> : null}
      <div>
        <Button type="submit" look="primary" disabled={sending.isPending}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}
