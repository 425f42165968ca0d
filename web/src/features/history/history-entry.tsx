import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { restoreState } from '../../api/client.gen';
import type { SheetName } from '../../api/edition';
import { errorText } from '../../api/error-text';
import type { BroughtBack, HistoryEntry } from '../../api/history';
import { historyWords as words } from '../../messages/fr/history';
import { formatMoment } from '../../messages/fr/moments';
import { showNamed } from '../../messages/fr/show-named';
import { Button } from '../../ui/button';
import styles from './history.module.css';
import { PastState } from './past-state';

type HistoryEntryProps = {
  readonly name: SheetName;
  readonly entry: HistoryEntry;
  readonly version: number;
  /** What ids and codes are called. */
  readonly names: Readonly<Record<string, string>>;
  readonly mayBringBack: boolean;
  readonly onBroughtBack: (done: BroughtBack) => void;
};

/** One writing: who, when, how, and from what to what. */
export function HistoryEntryView(props: HistoryEntryProps): ReactElement {
  const { name, entry, names, mayBringBack } = props;
  const { action, auteur, voie, le, changements } = entry;
  return (
    <article className={styles.entry}>
      <h3 className={styles.when}>
        {words.actions[action]} · <time dateTime={le}>{formatMoment(le)}</time>
      </h3>
      <p className={styles.who}>{words.by(auteur, words.paths[voie])}</p>
      {action === 'confirmation' ? (
        <Confirmed facts={changements.map(({ champ }) => champ)} />
      ) : null}
      <dl className={styles.changes}>
        {(action === 'confirmation' ? [] : changements).map(({ champ, libelle, avant, apres }) => (
          <div key={champ}>
            <dt>{libelle}</dt>
            <dd>
              <span className="hors-ecran">{words.was}&nbsp;: </span>
              <del>{showNamed(champ, avant, names)}</del>
            </dd>
            <dd>
              <span className="hors-ecran">{words.is}&nbsp;: </span>
              <ins>{showNamed(champ, apres, names)}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {action === 'modification' ? <PastState name={name} entry={entry} names={names} /> : null}
      {mayBringBack && action === 'modification' ? <BringBack {...props} /> : null}
    </article>
  );
}

/** Nothing changed: it was said to be still true. */
function Confirmed({ facts }: { facts: readonly string[] }): ReactElement {
  return <p>{words.confirmed(facts)}</p>;
}

function BringBack({ name, entry, version, onBroughtBack }: HistoryEntryProps): ReactElement {
  const [isAsked, setAsked] = useState(false);
  const bringing = useMutation({
    mutationFn: () =>
      restoreState({ ...name, body: { historique_id: entry.id, moment: 'avant', version } }),
    onSuccess: onBroughtBack,
  });
  if (!isAsked) {
    return (
      <div>
        <Button small look="quiet" onClick={() => setAsked(true)}>
          {words.bringBack}
          <span className="hors-ecran"> ({formatMoment(entry.le)})</span>
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.sure}>
      <p role="alert">{words.sure}</p>
      {bringing.isError ? <p role="alert">{errorText(bringing.error)}</p> : null}
      <div className={styles.buttons}>
        <Button small disabled={bringing.isPending} onClick={() => bringing.mutate()}>
          {words.yes}
        </Button>
        <Button small look="quiet" onClick={() => setAsked(false)}>
          {words.no}
        </Button>
      </div>
    </div>
  );
}
