import { useMutation } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import { errorText } from '../../api/error-text';
import { reportUnmetNeed } from '../../api/mutations';
import { NEEDS, type NeedSlug } from '../../messages/fr/needs';
import { unmetNeed as words } from '../../messages/fr/unmet-need';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import styles from './unmet-need.module.css';

const THRESHOLD = 5;

type UnmetNeedProps = {
  readonly commune: string;
  readonly place: string | null;
  /** The needs that the search named. */
  readonly searched: readonly NeedSlug[];
};

/** One tap reports it; the need comes from the search, the reason may stay unsaid. */
export function UnmetNeed({ commune, place, searched }: UnmetNeedProps): ReactElement {
  const titleId = useId();
  const offered = searched.length > 0 ? NEEDS.filter(({ slug }) => searched.includes(slug)) : NEEDS;
  // A need that nobody named is never guessed.
  const [need, setNeed] = useState(searched.length > 0 ? (offered[0] ?? null) : null);
  const [isMissing, setMissing] = useState(false);
  const [reason, setReason] = useState<(typeof words.reasons)[number] | null>(null);
  const report = useMutation({ mutationFn: reportUnmetNeed });

  const send = (): void => {
    if (!need) return setMissing(true);
    report.mutate({
      code_commune: commune,
      besoin: need.slug,
      ...(reason && { motif: reason.value }),
    });
  };

  if (report.isSuccess) {
    return (
      <output className={styles.done} tabIndex={-1} ref={(node) => node?.focus()}>
        {words.done}
      </output>
    );
  }
  return (
    <section className={styles.unmet} aria-labelledby={titleId}>
      <h3 className={styles.title} id={titleId}>
        {words.title}
      </h3>
      {need && offered.length === 1 ? (
        <p>{words.what(need.label, place)}</p>
      ) : (
        <SelectField
          label={words.need}
          value={need?.slug ?? ''}
          onChange={(event) => {
            setNeed(offered.find(({ slug }) => slug === event.target.value) ?? null);
            setMissing(false);
          }}
        >
          {need ? null : <option value="">{words.choose}</option>}
          {offered.map(({ slug, label }) => (
            <option key={slug} value={slug}>
              {label}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField
        label={words.reason}
        value={reason?.value ?? ''}
        onChange={(event) =>
          setReason(words.reasons.find(({ value }) => value === event.target.value) ?? null)
        }
      >
        <option value="">{words.noReason}</option>
        {words.reasons.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <Button icon="flag" disabled={report.isPending} onClick={send}>
        {words.send}
      </Button>
      <p className={styles.help}>{words.help(THRESHOLD)}</p>
      {isMissing ? <p role="alert">{words.missing}</p> : null}
      {report.isError ? <p role="alert">{errorText(report.error)}</p> : null}
    </section>
  );
}
