import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { errorText } from '../../api/error-text';
import { type ImportLine, importsQuery } from '../../api/imports';
import { errors } from '../../messages/fr/errors';
import { followedSources } from '../../messages/fr/followed-sources';
import { imports as words } from '../../messages/fr/imports';
import { formatMoment } from '../../messages/fr/moments';
import { shell } from '../../messages/fr/shell';
import { QueryView } from '../../ui/query-view';
import { Sheet, SheetHead, SheetSection } from '../../ui/sheet';
import styles from './imports.module.css';
import { FollowedSources } from './sources/followed-sources';
import { UploadForm } from './upload-form';

const VIEW_WORDS = {
  loading: words.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

/** A file is sent from here, and those of before are found again. */
export function ImportsScreen(): ReactElement {
  const query = useQuery(importsQuery);
  return (
    <Sheet>
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {({ items }) => (
          <>
            <title>{shell.title(words.title)}</title>
            <SheetHead kicker={words.kicker} title={words.title} subtitle={words.subtitle} />
            <SheetSection id="envoyer" title={words.upload.title}>
              <UploadForm />
            </SheetSection>
            <SheetSection id="sources" title={followedSources.title}>
              <FollowedSources />
            </SheetSection>
            <SheetSection id="envoyes" title={words.past}>
              <Past items={items} />
            </SheetSection>
          </>
        )}
      </QueryView>
    </Sheet>
  );
}

function Past({ items }: { items: readonly ImportLine[] }): ReactElement {
  if (items.length === 0) return <p>{words.none}</p>;
  return (
    <ul className={styles.list}>
      {items.map(({ id, fichier, statut, octets, cree_le }) => (
        <li key={id}>
          <Link to={`/imports/${id}`}>{fichier}</Link>
          <p>{words.statuts[statut]}</p>
          <p className={styles.help}>
            {formatMoment(cree_le)}, {words.size(octets)}
          </p>
        </li>
      ))}
    </ul>
  );
}
