import { useQueries } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { eligibilityQuery, serviceQuery, type Asker } from '../../api/queries';
import type { TravelMode } from '../../api/travel-modes';
import { parisToday } from '../../messages/fr/format';
import { selection } from '../../messages/fr/selection';
import { sheet } from '../../messages/fr/sheet';
import { Compare } from './compare';
import type { Candidate } from './candidate';
import { moveItem } from './reorder';
import { SelectionActions } from './selection-actions';
import { SelectionItem } from './selection-item';
import styles from './selection-screen.module.css';

type SelectionSheetProps = {
  ids: readonly string[];
  asker: Asker;
  trail: string;
  onMode: (mode: TravelMode | null) => void;
  onChange: (ids: readonly string[]) => void;
};

export function SelectionSheet(props: SelectionSheetProps): ReactElement {
  const { ids, asker, trail, onMode, onChange } = props;
  const [moved, setMoved] = useState('');
  const services = useQueries({ queries: ids.map((id) => serviceQuery(id)) });
  const verdicts = useQueries({ queries: ids.map((id) => eligibilityQuery(id, asker)) });
  const candidates: Candidate[] = ids.map((id, index) => ({
    id,
    service: services[index]?.data ?? null,
    error: services[index]?.error ?? null,
    eligibility: verdicts[index]?.data ?? null,
  }));
  const move = (id: string, name: string, step: -1 | 1): void => {
    const next = moveItem(ids, id, step);
    setMoved(selection.list.moved(name, next.indexOf(id) + 1, next.length));
    onChange(next);
  };
  return (
    <>
      <SelectionActions ids={ids} asker={asker} onMode={onMode} onClear={() => onChange([])} />
      <section aria-label={selection.list.title}>
        <p className="hors-ecran" aria-live="polite">
          {moved}
        </p>
        <ol className={styles.list}>
          {candidates.map((candidate, index) => (
            <SelectionItem
              key={candidate.id}
              candidate={candidate}
              position={index + 1}
              count={ids.length}
              trail={trail}
              onMove={(name, step) => move(candidate.id, name, step)}
              onRemove={() => onChange(ids.filter((id) => id !== candidate.id))}
            />
          ))}
        </ol>
      </section>
      {candidates.length > 1 ? <Compare candidates={candidates} /> : null}
      <section className={`${styles.notes} papier-seul`}>
        <h2>{selection.paper.notes}</h2>
      </section>
      <p className={`${styles.colophon} papier-seul`}>{sheet.printedOn(parisToday())}</p>
    </>
  );
}
