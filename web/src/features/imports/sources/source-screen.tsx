import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { errorText } from '../../../api/error-text';
import { type FollowedSource, followedSourceQuery } from '../../../api/followed-sources';
import { errors } from '../../../messages/fr/errors';
import { followedSources as words } from '../../../messages/fr/followed-sources';
import { shell } from '../../../messages/fr/shell';
import { Notice } from '../../../ui/notice';
import { QueryView } from '../../../ui/query-view';
import { Sheet, SheetHead, SheetSection } from '../../../ui/sheet';
import { PassagesList } from './passages-list';
import { RemoveSource } from './remove-source';
import { SourceActions } from './source-actions';
import { SourceSettings } from './source-settings';

const VIEW_WORDS = {
  loading: words.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

/** One source: read it, what its last readings found, its settings. */
export function SourceScreen({ id }: { id: string }): ReactElement {
  const query = useQuery(followedSourceQuery(id));
  return (
    <Sheet>
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {(source) => <Loaded source={source} />}
      </QueryView>
    </Sheet>
  );
}

function Loaded({ source }: { source: FollowedSource }): ReactElement {
  const { nom, pause, prochain_le } = source;
  return (
    <>
      <title>{shell.title(nom)}</title>
      <SheetHead
        kicker={<Link to="/imports">{words.back}</Link>}
        title={nom}
        subtitle={prochain_le === null ? words.whenRead(source) : words.next(prochain_le)}
      />
      {pause === null ? null : (
        <Notice title={words.actions.paused} tone="attention" role="note">
          <p>{pause}</p>
        </Notice>
      )}
      <SheetSection id="lire" title={words.actions.title}>
        <SourceActions source={source} />
      </SheetSection>
      <SheetSection id="lectures" title={words.passages.title}>
        <PassagesList source={source} />
      </SheetSection>
      <SheetSection id="reglages" title={words.form.title}>
        <SourceSettings source={source} />
      </SheetSection>
      <SheetSection id="cesser" title={words.remove.title}>
        <RemoveSource id={source.id} />
      </SheetSection>
    </>
  );
}
