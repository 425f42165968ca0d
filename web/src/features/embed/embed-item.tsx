import type { ReactElement } from 'react';
import type { SearchItem } from '../../api/contract';
import { dateText, freshnessText, placeText } from '../../messages/fr/card-text';
import { embedWords } from '../../messages/fr/embed';
import { formatPhone } from '../../messages/fr/format';
import { Icon } from '../../ui/icon';
import { OutsideLink } from './outside-link';
import styles from './embed.module.css';

type EmbedItemProps = { item: SearchItem; isLit: boolean; onLight: (id: string | null) => void };

export function EmbedItem({ item, isLit, onLight }: EmbedItemProps): ReactElement {
  const { service, contact } = item;
  const isOwn = contact.origine === 'service' || contact.origine === 'structure';
  return (
    // Points at its pin on the map; the focus does as the mouse does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className={styles.item}
      id={`solution-${service.id}`}
      data-lit={isLit || undefined}
      onMouseEnter={() => onLight(service.id)}
      onMouseLeave={() => onLight(null)}
      onFocus={() => onLight(service.id)}
      onBlur={() => onLight(null)}
    >
      <h2 className={styles.name}>
        <OutsideLink href={`/solutions/${encodeURIComponent(service.id)}`}>
          {service.nom}
        </OutsideLink>
      </h2>
      {service.structure.nom === service.nom ? null : (
        <p className={styles.structure}>{service.structure.nom}</p>
      )}
      <ul className={styles.facts}>
        <li>
          <Icon name="place" />
          <span>{placeText(item)}</span>
        </li>
        <li>
          <Icon name="calendar" />
          <span>{dateText(item)}</span>
        </li>
        {contact.telephone ? (
          <li>
            <Icon name="phone" />
            <span>
              {isOwn || !contact.nom ? null : embedWords.numberOf(contact.nom)}
              <a href={`tel:${contact.telephone.replace(/[^+\d]/g, '')}`}>
                {formatPhone(contact.telephone)}
              </a>
            </span>
          </li>
        ) : null}
      </ul>
      <p className={styles.freshness}>{freshnessText(item)}</p>
    </article>
  );
}
