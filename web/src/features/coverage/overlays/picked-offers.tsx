import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Picked } from '../../../map/picked';
import { overlays } from '../../../messages/fr/coverage-overlays';
import { Button } from '../../../ui/button';
import styles from '../coverage.module.css';

type PickedOffersProps = { readonly picked: readonly Picked[]; readonly onClose: () => void };

/** What stands at the pin that was touched. */
export function PickedOffers({ picked, onClose }: PickedOffersProps): ReactElement {
  return (
    <section className={styles.picked} aria-label={overlays.picked}>
      <ul className={styles.plain}>
        {picked.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/solutions/${encodeURIComponent(id)}`}>{name}</Link>
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
