import type { ReactElement, ReactNode } from 'react';
import type { Contact } from '../../api/contract';
import { card } from '../../messages/fr/find-solution';
import { formatPhone } from '../../messages/fr/format';
import { Icon } from '../../ui/icon';
import styles from './card-contact.module.css';

type CardContactProps = { contact: Contact | null; addNumber: ReactNode };

export function CardContact({ contact, addNumber }: CardContactProps): ReactElement {
  const isOwn = contact?.de === 'service';
  return (
    <div className={styles.contact}>
      {contact && !isOwn ? <p className={styles.whose}>{contact.nom}</p> : null}
      {contact ? null : <p className={styles.whose}>{card.noContact}</p>}
      <div className={styles.ways}>
        {contact?.telephone ? (
          <a href={`tel:${contact.telephone.replace(/\s/g, '')}`}>
            <Icon name="phone" />
            {formatPhone(contact.telephone)}
          </a>
        ) : null}
        {contact?.courriel ? (
          <a href={`mailto:${contact.courriel}`}>
            <Icon name="mail" />
            {contact.courriel}
          </a>
        ) : null}
        {contact?.lien ? (
          <a href={contact.lien} rel="noreferrer">
            <Icon name="link" />
            {card.site}
          </a>
        ) : null}
        {isOwn && contact.telephone ? null : addNumber}
      </div>
    </div>
  );
}
