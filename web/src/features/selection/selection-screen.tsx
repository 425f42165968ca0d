import { useState, type ReactElement, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Asker } from '../../api/queries';
import { useAsker } from '../../api/use-asker';
import { selection } from '../../messages/fr/selection';
import { shell } from '../../messages/fr/shell';
import { ButtonLink, Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Wordmark } from '../../ui/wordmark';
import { focusOn } from './focus-on';
import { keep, useKept } from './kept';
import { SelectionSheet } from './selection-sheet';
import { sharedIds } from './shared-ids';
import { UndoClear } from './undo-clear';
import { useAllWithdrawn } from './use-all-withdrawn';
import styles from './selection-screen.module.css';

type Cleared = { readonly ids: readonly string[]; readonly isShared: boolean };

/** What was kept in this tab, or what a shared link brings. */
export function SelectionScreen(): ReactElement {
  const kept = useKept();
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const { asker, trail, changeDeparture } = useAsker();
  const shared = sharedIds(new URLSearchParams(search));
  const isShared = shared.length > 0;
  const title = isShared ? selection.sharedTitle : selection.title;
  const ids = isShared ? shared : kept;
  const [cleared, setCleared] = useState<Cleared | null>(null);
  const [isRestored, setRestored] = useState(false);
  const isGone = useAllWithdrawn(shared);
  const put = (next: readonly string[], inLink: boolean): void => {
    if (inLink) void navigate({ search: sharedSearch(next, asker), hash }, { replace: true });
    else keep(next);
  };
  const change = (next: readonly string[]): void => {
    setCleared(next.length === 0 ? { ids, isShared } : null);
    setRestored(false);
    put(next, isShared);
  };
  const undo = cleared ? (
    <UndoClear
      count={cleared.ids.length}
      onUndo={() => {
        put(cleared.ids, cleared.isShared);
        setCleared(null);
        setRestored(true);
      }}
    />
  ) : null;
  if (ids.length === 0) return <EmptySelection trail={trail}>{undo}</EmptySelection>;
  if (isGone) return <GoneSelection trail={trail} />;
  return (
    <div className={styles.screen}>
      <title>{shell.title(title)}</title>
      <header className={styles.head}>
        <p className="papier-seul">
          <Wordmark name={shell.name} />
        </p>
        <h1 ref={isRestored ? focusOn : undefined} tabIndex={-1}>
          {title}
        </h1>
        <p className="ecran-seul">{selection.intro(ids.length)}</p>
      </header>
      {undo}
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
        onMode={(mode) => changeDeparture({ mode })}
        onChange={change}
      />
    </div>
  );
}

function GoneSelection({ trail }: { trail: string }): ReactElement {
  return (
    <div className={styles.screen}>
      <title>{shell.title(selection.sharedTitle)}</title>
      <h1>{selection.sharedTitle}</h1>
      <Notice title={selection.gone.text}>
        <div>
          <ButtonLink look="primary" icon="search" to={`/${trail}`}>
            {selection.gone.back}
          </ButtonLink>
        </div>
      </Notice>
    </div>
  );
}

type EmptySelectionProps = { trail: string; children: ReactNode };

function EmptySelection({ trail, children }: EmptySelectionProps): ReactElement {
  return (
    <div className={styles.screen}>
      <title>{shell.title(selection.title)}</title>
      <h1>{selection.title}</h1>
      {children}
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

function sharedSearch(ids: readonly string[], { commune, mode }: Asker): string {
  const by = mode ? `&mode=${mode}` : '';
  return `?ids=${ids.join(',')}${commune ? `&commune=${commune}${by}` : ''}`;
}
