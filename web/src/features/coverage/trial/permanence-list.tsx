import type { ReactElement } from 'react';
import type { Permanence, TriedPermanence } from '../../../api/coverage-trial';
import { trial } from '../../../messages/fr/coverage-trial';
import { formatDate } from '../../../messages/fr/format';
import { needLabel } from '../../../messages/fr/needs';
import { Button } from '../../../ui/button';
import styles from './trial.module.css';

const words = trial.list;

type PermanenceListProps = {
  readonly permanences: readonly Permanence[];
  /** What the API made of them, in the same order; empty while it has not answered. */
  readonly tried: readonly TriedPermanence[];
  readonly onChange: (rank: number) => void;
  readonly onRemove: (rank: number) => void;
  readonly onClear: () => void;
};

/** What is being tried, numbered as on the map. */
export function PermanenceList(props: PermanenceListProps): ReactElement {
  const { permanences, tried, onChange, onRemove, onClear } = props;
  if (permanences.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <ol className={styles.list}>
        {permanences.map((permanence, rank) => (
          // The same permanence may be tried twice: its rank is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={rank} className={styles.item}>
            <span className={styles.number} aria-hidden="true">
              {rank + 1}
            </span>
            <div className={styles.about}>
              <p>
                <strong>{nameOf(permanence, tried[rank])}</strong>
              </p>
              <p className={styles.note}>{aboutOf(permanence, tried[rank])}</p>
            </div>
            <div className={styles.actions}>
              <Button
                small
                icon="pencil"
                aria-label={words.change(rank + 1)}
                onClick={() => onChange(rank)}
              >
                {words.changeShort}
              </Button>
              <Button
                small
                icon="cross"
                aria-label={words.remove(rank + 1)}
                onClick={() => onRemove(rank)}
              >
                {words.removeShort}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {permanences.length > 1 ? (
        <div>
          <Button small look="quiet" onClick={onClear}>
            {words.clear}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function nameOf({ besoin, lieu }: Permanence, tried: TriedPermanence | undefined): string {
  return `${tried?.lieu.nom ?? lieu.commune ?? ''}\u00a0: ${needLabel(besoin)}`;
}

function aboutOf(
  { places, zone_eligibilite }: Permanence,
  tried: TriedPermanence | undefined,
): string {
  return [
    tried?.phrase,
    tried?.premier_jour ? words.first(formatDate(tried.premier_jour)) : null,
    tried ? words.rhythm(tried.jours_en_quatre_semaines) : null,
    places === null ? null : words.places(places),
    zone_eligibilite.length > 0 ? words.zone(zone_eligibilite.length) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}
