import { useState, type ReactElement, type SyntheticEvent } from 'react';
import { errorText } from '../../api/error-text';
import { type AskedChange, refusalIn } from '../../api/moderation';
import { moderation as words } from '../../messages/fr/moderation';
import { AreaField } from '../../ui/area-field';
import { Button } from '../../ui/button';
import { textOf } from '../../ui/form-text';
import styles from './moderation.module.css';
import type { Decisions } from './use-decisions';

const REASON_MAX = 2_000;

type DecisionBarProps = {
  readonly asked: AskedChange;
  readonly decisions: Decisions;
  readonly isMoved: boolean;
  readonly isRefusing: boolean;
  readonly onRefuse: () => void;
  readonly onCancel: () => void;
};

/** Accept, or refuse and say why. Whoever decided before is told. */
export function DecisionBar(props: DecisionBarProps): ReactElement {
  const { asked, decisions, isMoved, isRefusing, onRefuse, onCancel } = props;
  const { failure, isBusy, decide, settle } = decisions;
  const error = failure?.id === asked.id ? failure.error : null;
  const isReview = asked.nature === 'relecture';
  const about = <span className="hors-ecran">{words.about(asked.titre)}</span>;
  const accept = isReview ? words.acceptReview : words.accept;
  return (
    <div className={styles.deciding}>
      {error ? <p role="alert">{errorText(error)}</p> : null}
      {refusalIn(error) === 'decided' ? (
        <div>
          <Button onClick={() => settle(asked.id)}>{words.next}</Button>
        </div>
      ) : isRefusing ? (
        <RefusalForm
          isBusy={isBusy}
          onRefuse={(motif) => decide({ asked, accepts: false, motif })}
          onCancel={onCancel}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            look="primary"
            icon="check"
            disabled={isBusy || !asked.existe}
            onClick={() => decide({ asked, accepts: true })}
          >
            {isMoved ? words.acceptAnyway : accept}
            {about}
          </Button>
          <Button disabled={isBusy} onClick={onRefuse}>
            {isReview ? words.refuseReview : words.refuse}
            {about}
          </Button>
        </div>
      )}
    </div>
  );
}

type RefusalFormProps = {
  readonly isBusy: boolean;
  readonly onRefuse: (motif: string) => void;
  readonly onCancel: () => void;
};

const takeFocus = (form: HTMLFormElement | null): void => form?.querySelector('textarea')?.focus();

function RefusalForm({ isBusy, onRefuse, onCancel }: RefusalFormProps): ReactElement {
  const [motif, setMotif] = useState('');
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onRefuse(textOf(new FormData(event.currentTarget), 'motif'));
  };
  return (
    <form className={styles.refusal} ref={takeFocus} onSubmit={submit}>
      <AreaField
        label={words.reason}
        help={words.reasonHelp}
        name="motif"
        required
        maxLength={REASON_MAX}
        value={motif}
        onChange={(event) => setMotif(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="primary" disabled={isBusy}>
          {words.send}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
