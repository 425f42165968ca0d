import { useEffect, useRef, type ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { mapWords } from '../../messages/fr/map';
import type { Picked } from '../../map/picked';
import { fromList } from '../../ui/back-link';
import { Button } from '../../ui/button';
import styles from './map-pick.module.css';

type MapPickProps = {
  picked: readonly Picked[];
  trail: string;
  onShowList: () => void;
  onClose: () => void;
};

/** The pin that was clicked: its card is brought into view, and what stands there is named. */
export function MapPick({ picked, trail, onShowList, onClose }: MapPickProps): ReactElement {
  const { search } = useLocation();
  const box = useRef<HTMLElement>(null);
  const cardId = `solution-${picked[0]?.id ?? ''}`;
  useEffect(() => {
    const card = document.getElementById(cardId);
    card?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    (card ?? box.current)?.focus({ preventScroll: true });
  }, [cardId]);
  return (
    <section className={styles.pick} ref={box} tabIndex={-1} aria-label={mapWords.picked}>
      {picked.length > 1 ? <p className={styles.count}>{mapWords.here(picked.length)}</p> : null}
      <ul className={styles.list}>
        {picked.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/solutions/${encodeURIComponent(id)}${trail}`} state={fromList(search)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <span className={styles.narrow}>
          <Button small onClick={onShowList}>
            {mapWords.seeInList}
          </Button>
        </span>
        <Button small look="quiet" onClick={onClose}>
          {mapWords.close}
        </Button>
      </div>
    </section>
  );
}
