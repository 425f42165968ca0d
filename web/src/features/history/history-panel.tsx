import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { SheetName } from '../../api/edition';
import { errorText } from '../../api/error-text';
import { type BroughtBack, historyQuery } from '../../api/history';
import { historyWords as words } from '../../messages/fr/history';
import { Pagination } from '../../ui/pagination';
import { HistoryEntryView } from './history-entry';
import styles from './history.module.css';

type HistoryPanelProps = {
  /** The page itself bears the title. */
  readonly isWholePage?: boolean;
  readonly name: SheetName;
  /** The version that is on screen. */
  readonly version: number;
  readonly onBroughtBack: (done: BroughtBack) => void;
};

/** Who changed what, when, by which path; any past state comes back. */
export function HistoryPanel(props: HistoryPanelProps): ReactElement {
  const { isWholePage = false, name, version, onBroughtBack } = props;
  const [page, setPage] = useState(1);
  const { data, error } = useQuery(historyQuery(name, page));
  if (error) return <p role="alert">{errorText(error)}</p>;
  if (!data) return <output>{words.loading}</output>;
  return (
    <section className={styles.panel} aria-labelledby="historique">
      <h2 id="historique" className={isWholePage ? 'hors-ecran' : styles.title}>
        {words.title}
      </h2>
      {data.items.length === 0 ? <p>{words.none}</p> : null}
      <ol className={styles.entries}>
        {data.items.map((entry) => (
          <li key={entry.id}>
            <HistoryEntryView
              name={name}
              entry={entry}
              version={version}
              names={data.noms}
              mayBringBack={data.peut_retablir}
              onBroughtBack={onBroughtBack}
            />
          </li>
        ))}
      </ol>
      <Pagination
        page={page}
        pages={data.pages}
        onChange={setPage}
        words={{
          nav: words.nav,
          previous: words.newer,
          next: words.more,
          position: words.position(page, data.pages),
        }}
      />
    </section>
  );
}
