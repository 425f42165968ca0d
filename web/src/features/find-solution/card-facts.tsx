import type { ReactElement } from 'react';
import type { SearchItem } from '../../api/contract';
import { card } from '../../messages/fr/find-solution';
import { Icon, type IconName } from '../../ui/icon';
import { dateText, placeText } from './card-text';
import styles from './card-facts.module.css';

export function CardFacts({ item }: { item: SearchItem }): ReactElement {
  const hours = item.service.volume_horaire_hebdomadaire;
  return (
    <ul className={styles.facts}>
      <Fact icon="place">{placeText(item)}</Fact>
      {item.service.hebergement ? <Fact icon="house">{card.lodging}</Fact> : null}
      <Fact icon="calendar">{dateText(item)}</Fact>
      {hours === null ? null : <Fact icon="clock">{card.hours(hours)}</Fact>}
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
