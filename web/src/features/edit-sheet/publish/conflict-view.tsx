import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Conflict } from '../../../api/edition';
import { fieldLabel } from '../../../messages/fr/edit-fields';
import { editSheet } from '../../../messages/fr/edit-sheet';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { ValueView } from '../value-view';
import styles from './publish.module.css';

const words = editSheet.conflict;

type Choice = 'mine' | 'theirs' | '';

const CHOICES = [
  { value: 'mine', label: words.mine },
  { value: 'theirs', label: words.theirs },
] as const;

type ConflictViewProps = {
  readonly conflict: Conflict;
  readonly isBusy: boolean;
  readonly onChoose: (theirs: readonly string[]) => void;
  readonly onLeave: () => void;
};

/** Both sides of each field that two people wrote, to be chosen one by one. */
export function ConflictView(props: ConflictViewProps): ReactElement {
  const { conflict, isBusy, onChoose, onLeave } = props;
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const [isAsked, setAsked] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const fields = conflict.modifies.map(({ champ }) => champ);
  const left = fields.filter((champ) => !choices[champ]).length;
  const apply = (): void => {
    setAsked(true);
    if (left === 0) onChoose(fields.filter((champ) => choices[champ] === 'theirs'));
  };
  return (
    <section className={styles.conflict} aria-labelledby="conflit">
      <h2 id="conflit" ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.text}</p>
      {conflict.modifies.map(({ champ, par }) => (
        <div key={champ} className={styles.sides}>
          <h3>{fieldLabel(champ)}</h3>
          <dl>
            <div>
              <dt>{words.mineIs}</dt>
              <dd>
                <ValueView champ={champ} value={conflict.demandee[champ]} />
              </dd>
            </div>
            <div>
              <dt>{words.theirsIs(par)}</dt>
              <dd>
                <ValueView champ={champ} value={conflict.actuelle[champ]} />
              </dd>
            </div>
          </dl>
          <ChoiceGroup<Choice>
            hidesQuestion
            question={fieldLabel(champ)}
            choices={CHOICES}
            value={choices[champ] ?? ''}
            onChange={(choice) => setChoices({ ...choices, [champ]: choice })}
          />
        </div>
      ))}
      {isAsked && left > 0 ? <p role="alert">{words.choose(left)}</p> : null}
      <div className={styles.buttons}>
        <Button look="primary" disabled={isBusy} onClick={apply}>
          {words.apply}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {words.later}
        </Button>
      </div>
    </section>
  );
}
