import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { cancelSession, holdSession } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { serviceQuery } from '../../api/queries';
import { mySheets } from '../../messages/fr/my-sheets';
import { Button } from '../../ui/button';
import type { Deed, PanelProps } from './deed';
import styles from './my-sheets.module.css';

const words = mySheets.quick;
const MOST_SHOWN = 6;

export function SessionsPanel({ service, isBusy, onSay }: PanelProps): ReactElement {
  const sheet = useQuery({ ...serviceQuery(service.id), staleTime: 0 });
  if (sheet.isError) return <p role="alert">{errorText(sheet.error)}</p>;
  if (!sheet.data) return <output>{words.loading}</output>;
  const sessions = sheet.data.permanences
    .flatMap(({ id, lieu, prochaines_dates }) =>
      prochaines_dates.map((next) => ({ ...next, id, place: lieu.nom })),
    )
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .slice(0, MOST_SHOWN);
  if (sessions.length === 0) return <p>{words.noSession}</p>;
  const cancel = (id: string, date: string): void => {
    const deed: Deed = async () => {
      await cancelSession({ id, body: { date } });
      return { text: words.cancelDone(date), undo: () => holdSession({ id, date }) };
    };
    onSay(deed);
  };
  return (
    <div className={styles.panel}>
      <p>{words.cancelWhich}</p>
      <ul className={styles.actions}>
        {sessions.map(({ id, date, debut, fin, place }) => (
          <li key={`${id} ${date} ${debut}`}>
            <Button disabled={isBusy} onClick={() => cancel(id, date)}>
              {words.session(date, debut, fin, place)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
