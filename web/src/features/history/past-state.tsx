import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { SheetName } from '../../api/edition';
import { errorText } from '../../api/error-text';
import { type HistoryEntry, pastStateQuery } from '../../api/history';
import { fieldLabel, isField } from '../../messages/fr/edit-fields';
import { historyWords as words } from '../../messages/fr/history';
import { formatMoment } from '../../messages/fr/moments';
import { showNamed } from '../../messages/fr/show-named';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/sheet';
import styles from './history.module.css';

type PastStateProps = {
  readonly name: SheetName;
  readonly entry: HistoryEntry;
  readonly names: Readonly<Record<string, string>>;
};

/** The whole sheet as it was just after one writing, read when it is asked for. */
export function PastState({ name, entry, names }: PastStateProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({ ...pastStateQuery(name, entry.id), enabled: isOpen });
  return (
    <div className={styles.past}>
      <div>
        <Button
          small
          look="quiet"
          aria-expanded={isOpen}
          onClick={() => setOpen((before) => !before)}
        >
          {isOpen ? words.past.hide : words.past.show}
          <span className="hors-ecran"> ({formatMoment(entry.le)})</span>
        </Button>
      </div>
      {isOpen && error ? <p role="alert">{errorText(error)}</p> : null}
      {isOpen && !error && !data ? <output>{words.past.loading}</output> : null}
      {isOpen && data?.champs === null ? <p>{words.past.none}</p> : null}
      {isOpen && data?.champs ? (
        <Facts
          facts={Object.entries(data.champs).flatMap(([champ, value]) =>
            isField(champ) && !isEmpty(value)
              ? [{ label: fieldLabel(champ), value: showNamed(champ, value, names) }]
              : [],
          )}
        />
      ) : null}
    </div>
  );
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
