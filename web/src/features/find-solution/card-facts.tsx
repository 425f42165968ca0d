import type { ReactElement } from 'react';
import type { SearchItem, Trajets } from '../../api/contract';
import { card } from '../../messages/fr/find-solution';
import { Icon, type IconName } from '../../ui/icon';
import { dateText, placeText } from '../../messages/fr/card-text';
import { travelText, unknownTravel } from '../../messages/fr/travel';
import { useWeekHours } from './use-week-hours';
import styles from './card-facts.module.css';

type CardFactsProps = { item: SearchItem; travel: Trajets | null };

export function CardFacts({ item, travel }: CardFactsProps): ReactElement {
  const hours = useWeekHours(item.service);
  return (
    <ul className={styles.facts}>
      <Fact icon="place">{placeText(item)}</Fact>
      {travel && item.duree_trajet !== null ? (
        <Fact icon="route">{travelText(item.duree_trajet, travel.mode, travel.estime)}</Fact>
      ) : null}
      {item.horaires_inconnus ? <Fact icon="route">{unknownTravel}</Fact> : null}
      {item.service.hebergement ? <Fact icon="house">{card.lodging}</Fact> : null}
      <Fact icon="calendar">{dateText(item)}</Fact>
      {hours ? <Fact icon="clock">{hours}</Fact> : null}
    </ul>
  );
}

function Fact({ icon, children }: { icon: IconName; children: string }): ReactElement {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}
