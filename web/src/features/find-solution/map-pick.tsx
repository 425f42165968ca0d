import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactElement } from 'react';
import { serviceQuery } from '../../api/queries';
import { mapWords } from '../../messages/fr/map';
import { Button, ButtonLink } from '../../ui/button';
import styles from './map-pick.module.css';

type MapPickProps = {
  id: string;
  isInList: boolean;
  fragment: string;
  onShowList: () => void;
  onClose: () => void;
};

/** The pin that was clicked: its card is brought into view, or its name is shown on the map. */
export function MapPick(props: MapPickProps): ReactElement {
  const { id, isInList, fragment, onShowList, onClose } = props;
  const service = useQuery(serviceQuery(id)).data;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const card = document.getElementById(`solution-${id}`);
    card?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    (card ?? box.current)?.focus({ preventScroll: true });
  }, [id]);
  return (
    <section className={styles.pick} ref={box} tabIndex={-1} aria-label={mapWords.picked}>
      <div>
        <p className={styles.name}>{service?.nom ?? mapWords.waiting}</p>
        <p className={styles.structure}>{service?.structure.nom}</p>
      </div>
      <div className={styles.actions}>
        <ButtonLink small look="primary" to={`/solutions/${encodeURIComponent(id)}${fragment}`}>
          {mapWords.open}
        </ButtonLink>
        {isInList ? (
          <span className={styles.narrow}>
            <Button small onClick={onShowList}>
              {mapWords.seeInList}
            </Button>
          </span>
        ) : null}
        <Button small look="quiet" onClick={onClose}>
          {mapWords.close}
        </Button>
      </div>
    </section>
  );
}
