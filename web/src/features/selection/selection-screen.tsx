import type { ReactElement } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Asker } from '../../api/queries';
import { useAsker } from '../../api/use-asker';
import { selection } from '../../messages/fr/selection';
import { shell } from '../../messages/fr/shell';
import { ButtonLink, Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Wordmark } from '../../ui/wordmark';
import { keep, useKept } from './kept';
import { SelectionSheet } from './selection-sheet';
import { sharedIds } from './shared-ids';
import styles from './selection-screen.module.css';

/** What was kept in this tab, or what a shared link brings. */
export function SelectionScreen(): ReactElement {
  const kept = useKept();
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const { asker, trail } = useAsker();
  const shared = sharedIds(new URLSearchParams(search));
  const isShared = shared.length > 0;
  const title = isShared ? selection.sharedTitle : selection.title;
  const ids = isShared ? shared : kept;
  if (ids.length === 0) return <EmptySelection trail={trail} />;
  return (
    <div className={styles.screen}>
      <title>{shell.title(title)}</title>
      <header className={styles.head}>
        <p className="papier-seul">
          <Wordmark name={shell.name} />
        </p>
        <h1>{title}</h1>
        <p className="ecran-seul">{selection.intro(ids.length)}</p>
      </header>
      {isShared ? (
        <div className="ecran-seul">
          <Notice title={selection.shared.title} icon="share">
            <p>{selection.shared.text}</p>
            <div>
              <Button
                look="primary"
                icon="keep"
                onClick={() => {
                  keep([...kept, ...shared]);
                  void navigate(`/selection${trail}`);
                }}
              >
                {selection.shared.keep}
              </Button>
            </div>
          </Notice>
        </div>
      ) : null}
      <SelectionSheet
        ids={ids}
        asker={asker}
        trail={trail}
        onChange={(next) => {
          if (isShared)
            void navigate({ search: sharedSearch(next, asker), hash }, { replace: true });
          else keep(next);
        }}
      />
    </div>
  );
}

function EmptySelection({ trail }: { trail: string }): ReactElement {
  return (
    <div className={styles.screen}>
      <title>{shell.title(selection.title)}</title>
      <h1>{selection.title}</h1>
      <Notice title={selection.empty.title} icon="keep">
        <p>{selection.empty.text}</p>
        <div>
          <ButtonLink look="primary" icon="search" to={`/${trail}`}>
            {selection.empty.back}
          </ButtonLink>
        </div>
      </Notice>
    </div>
  );
}

function sharedSearch(ids: readonly string[], { commune }: Asker): string {
  return `?ids=${ids.join(',')}${commune ? `&commune=${commune}` : ''}`;
}
