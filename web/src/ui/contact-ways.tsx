import type { ReactElement } from 'react';
import { Icon } from './icon';
import styles from './contact-ways.module.css';

type ContactWaysProps = {
  phone: string | null;
  phoneText: string;
  mail: string | null;
  link: string | null;
  linkText: string;
};

export function ContactWays(props: ContactWaysProps): ReactElement | null {
  const { phone, phoneText, mail, link, linkText } = props;
  if (!phone && !mail && !link) return null;
  return (
    <ul className={styles.ways}>
      {phone ? (
        <li>
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
            <Icon name="phone" />
            <span>{phoneText}</span>
          </a>
        </li>
      ) : null}
      {mail ? (
        <li>
          <a href={`mailto:${mail}`}>
            <Icon name="mail" />
            <span>{mail}</span>
          </a>
        </li>
      ) : null}
      {link ? (
        <li>
          <a href={link} rel="noreferrer">
            <Icon name="link" />
            <span>{linkText}</span>
          </a>
        </li>
      ) : null}
    </ul>
  );
}
