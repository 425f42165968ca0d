import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { CourrielLocal } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { localMailsQuery } from '../../api/queries';
import { devMails } from '../../messages/fr/dev-mails';
import { errors } from '../../messages/fr/errors';
import { shell } from '../../messages/fr/shell';
import { QueryView } from '../../ui/query-view';
import { Sheet, SheetHead } from '../../ui/sheet';
import styles from './dev-mails.module.css';
import { splitLinks } from './split-links';

const words = {
  loading: devMails.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

/** The mails that an installation without a mail server keeps. */
export function DevMails(): ReactElement {
  const query = useQuery(localMailsQuery);
  return (
    <Sheet>
      <QueryView query={query} words={words} errorText={errorText}>
        {({ items }) => (
          <>
            <title>{shell.title(devMails.title)}</title>
            <SheetHead kicker={devMails.kicker} title={devMails.title} lead={devMails.lead} />
            {items.length === 0 ? <p>{devMails.none}</p> : null}
            {items.map((mail) => (
              <Mail key={mail.id} mail={mail} />
            ))}
          </>
        )}
      </QueryView>
    </Sheet>
  );
}

function Mail({ mail }: { mail: CourrielLocal }): ReactElement {
  return (
    <article className={styles.mail} aria-labelledby={`courriel-${mail.id}`}>
      <h2 id={`courriel-${mail.id}`}>{mail.sujet}</h2>
      <dl className={styles.meta}>
        <div>
          <dt>{devMails.to}</dt>
          <dd>{mail.a}</dd>
        </div>
        <div>
          <dt>{devMails.received}</dt>
          <dd>{devMails.at(mail.recu_le)}</dd>
        </div>
      </dl>
      <p className={styles.text}>
        {splitLinks(mail.texte).map(({ kind, text }, index) =>
          kind === 'link' ? (
            <a key={index} href={text}>
              {text}
            </a>
          ) : (
            text
          ),
        )}
      </p>
    </article>
  );
}
