import type { ReactElement, ReactNode } from 'react';
import type { Contact } from '../../api/contract';
import { card } from '../../messages/fr/find-solution';
import { ContactWays } from '../../ui/contact-ways';
import { bindGuillemets, formatPhone } from '../../messages/fr/format';
import styles from './card-contact.module.css';

type CardContactProps = { contact: Contact; addNumber: ReactNode };

/** How to reach the offer; when it is somebody else's contact, or nobody's, that is said. */
export function CardContact({ contact, addNumber }: CardContactProps): ReactElement {
  const isTheirs = contact.origine === 'service' || contact.origine === 'structure';
  return (
    <div className={styles.contact}>
      {isTheirs ? null : <p className={styles.whose}>{bindGuillemets(contact.explication)}</p>}
      <div className={styles.ways}>
        <ContactWays
          phone={contact.telephone}
          phoneText={contact.telephone ? formatPhone(contact.telephone) : ''}
          mail={contact.courriel}
          link={contact.lien}
          linkText={card.site}
        />
        {isTheirs && contact.telephone ? null : addNumber}
      </div>
    </div>
  );
}
