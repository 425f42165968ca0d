import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { closeFollowUp, listFollowUps } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { errors } from '../../messages/fr/errors';
import { followUps as words } from '../../messages/fr/follow-ups';
import { formatPhone } from '../../messages/fr/format';
import { shell } from '../../messages/fr/shell';
import { Button } from '../../ui/button';
import { ContactWays } from '../../ui/contact-ways';
import { Notice } from '../../ui/notice';
import { QueryView } from '../../ui/query-view';
import { Sheet, SheetHead } from '../../ui/sheet';
import styles from './follow-ups.module.css';

type FollowUp = Awaited<ReturnType<typeof listFollowUps>>['items'][number];

const VIEW_WORDS = {
  loading: words.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

const followUpsQuery = queryOptions({
  queryKey: ['follow-ups'],
  queryFn: ({ signal }) => listFollowUps({ signal }),
  staleTime: 0,
});

/** Whom a manager should telephone: a mail came back, or a fact was said to be wrong. */
export function FollowUpsScreen(): ReactElement {
  const query = useQuery(followUpsQuery);
  return (
    <Sheet>
      <title>{shell.title(words.title)}</title>
      <SheetHead kicker={words.kicker} title={words.title} subtitle={words.lead} />
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice title={words.none}>
              <p>{words.noneText}</p>
            </Notice>
          ) : (
            <ul className={styles.list}>
              {items.map((followUp) => (
                <li key={followUp.id}>
                  <ToCall followUp={followUp} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Sheet>
  );
}

function whyOf({ nature, courriel, famille }: FollowUp): string {
  return nature === 'rebond' ? words.natures.rebond(courriel) : words.natures.fait_faux(famille);
}

function ToCall({ followUp }: { followUp: FollowUp }): ReactElement {
  const client = useQueryClient();
  const closing = useMutation({
    mutationFn: (adresse_valable: boolean) =>
      closeFollowUp({ id: followUp.id, body: { adresse_valable } }),
    onSuccess: () => client.invalidateQueries({ queryKey: followUpsQuery.queryKey }),
  });
  const { objet, objet_id, nom, structure_nom, telephone, message, nature, ouverte_le } = followUp;
  const kind = objet === 'service' ? 'services' : 'structures';
  return (
    <article className={styles.card}>
      <h2 className={styles.name}>{nom}</h2>
      {nom === structure_nom ? null : <p>{structure_nom}</p>}
      <p>
        <strong>{whyOf(followUp)}</strong>
      </p>
      {message ? <blockquote className={styles.said}>{message}</blockquote> : null}
      <p className={styles.since}>{words.since(ouverte_le)}</p>
      {telephone ? (
        <ContactWays
          phone={telephone}
          phoneText={formatPhone(telephone)}
          mail={null}
          link={null}
          linkText=""
        />
      ) : (
        <p>{words.noPhone}</p>
      )}
      <div className={styles.actions}>
        <Link to={`/mes-fiches/${kind}/${encodeURIComponent(objet_id)}`}>{words.edit}</Link>
        {nature === 'rebond' ? (
          <Button small disabled={closing.isPending} onClick={() => closing.mutate(true)}>
            {words.worksAgain}
          </Button>
        ) : null}
        <Button
          small
          look="primary"
          icon="check"
          disabled={closing.isPending}
          onClick={() => closing.mutate(false)}
        >
          {words.done}
        </Button>
      </div>
      {closing.isError ? <p role="alert">{errorText(closing.error)}</p> : null}
    </article>
  );
}
