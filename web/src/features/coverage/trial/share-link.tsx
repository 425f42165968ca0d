import { useId, useState, type ReactElement } from 'react';
import { trial } from '../../../messages/fr/coverage-trial';
import { Button } from '../../../ui/button';
import styles from './trial.module.css';

const words = trial.scenarios;

/** The token is in the fragment, which browsers send to nobody. */
const linkOf = (token: string): string =>
  `${window.location.origin}/couverture/essai#jeton=${encodeURIComponent(token)}`;

/** A link to send; where the clipboard is refused, it is there to be selected. */
export function ShareLink({ token }: { readonly token: string }): ReactElement {
  const id = useId();
  const [result, setResult] = useState('');
  const link = linkOf(token);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setResult(words.copied);
    } catch {
      setResult(words.copyFailed);
    }
  };
  return (
    <div className={styles.group}>
      <label htmlFor={id}>{words.link}</label>
      <input
        id={id}
        className={styles.link}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className={styles.note}>{words.linkHelp}</p>
      <div className={styles.actions}>
        <Button small icon="link" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <output>{result}</output>
      </div>
    </div>
  );
}
