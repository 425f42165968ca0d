import type { ReactElement } from 'react';
import type { SearchItem } from '../../api/contract';
import { card } from '../../messages/fr/find-solution';
import { Icon, type IconName } from '../../ui/icon';
import { dateText, placeText } from '../../messages/fr/card-text';
import { useWeekHours } from './use-week-hours';
import styles from './card-facts.module.css';

export function CardFacts({ item }: { item: SearchItem }): ReactElement {
  const hours = useWeekHours(item.service);
  return (
    <ul className={styles.facts}>
      <Fact icon="place">{placeText(item)}</Fact>
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
