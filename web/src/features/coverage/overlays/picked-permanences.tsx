import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { overlays } from '../../../messages/fr/coverage-overlays';
import { Button } from '../../../ui/button';
import { useEscape } from '../../../ui/use-escape';
import styles from '../coverage.module.css';
import type { PlaceOfPermanences } from './places-of-permanences';

const words = overlays.permanences;

type PickedPermanencesProps = {
  readonly place: PlaceOfPermanences;
  readonly onClose: () => void;
};

/** What is held where the map is pointed at: the lines of the table that stand there. */
export function PickedPermanences({ place, onClose }: PickedPermanencesProps): ReactElement {
  useEscape(true, onClose);
  return (
    <section className={styles.picked} aria-label={words.here}>
      <ul className={styles.plain}>
        {place.permanences.map((one) => (
          <li key={one.id}>
            <p>
              <strong>{words.placeOf(one)}</strong>
            </p>
            <p>{words.whenOf(one)}</p>
            <p>{words.nextOf(one)}</p>
            <p>{words.stateOf(one)}</p>
            <p>
              <Link to={`/solutions/${encodeURIComponent(one.service_id)}`}>{one.nom}</Link>,{' '}
              {one.structure.nom}
            </p>
          </li>
        ))}
      </ul>
      <div className={styles.closing}>
        <Button small look="quiet" onClick={onClose}>
          {overlays.close}
        </Button>
      </div>
    </section>
  );
}
