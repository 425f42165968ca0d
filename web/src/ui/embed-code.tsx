import { useId, useState, type ReactElement } from 'react';
import { Button } from './button';
import styles from './embed-code.module.css';

type EmbedCodeProps = {
  /** The line of HTML, whole. */
  readonly html: string;
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    readonly failed: string;
  };
};

/** A line of HTML to paste elsewhere; where the clipboard is refused, it is there to be selected. */
export function EmbedCode({ html, words }: EmbedCodeProps): ReactElement {
  const id = useId();
  const [result, setResult] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(html);
      setResult(words.copied);
    } catch {
      setResult(words.failed);
    }
  };
  return (
    <details className={styles.code}>
      <summary>{words.title}</summary>
      <p>{words.text}</p>
      <label className="hors-ecran" htmlFor={id}>
        {words.label}
      </label>
      <textarea
        id={id}
        className={styles.line}
        readOnly
        rows={4}
        value={html}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.actions}>
        <Button small icon="share" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <output>{result}</output>
      </div>
    </details>
  );
}
