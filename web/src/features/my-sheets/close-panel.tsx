import { useState, type ReactElement } from 'react';
import { closeService, reopen } from '../../api/client.gen';
import { parisToday } from '../../messages/fr/format';
import { addDays, endOfWeek } from '../../messages/fr/moments';
import { mySheets } from '../../messages/fr/my-sheets';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import type { Deed, PanelProps } from './deed';
import styles from './my-sheets.module.css';

const words = mySheets.quick;
const WEEK = 7;

export function ClosePanel({ service, isBusy, onSay }: PanelProps): ReactElement {
  const [other, setOther] = useState('');
  const today = parisToday();
  const days = [...new Set([endOfWeek(today), addDays(today, WEEK), addDays(today, 2 * WEEK)])];
  const close = (au: string | null): void => {
    const deed: Deed = async () => {
      const { id } = await closeService({ id: service.id, body: { au } });
      return { text: words.closeDone(au), undo: () => reopen({ id }) };
    };
    onSay(deed);
  };
  return (
    <div className={styles.panel}>
      {service.fermetures.length > 0 ? (
        <ul className={styles.actions}>
          {service.fermetures.map(({ id, du, au, motif }) => (
            <li key={id}>
              <Button
                disabled={isBusy}
                onClick={() =>
                  onSay(async () => {
                    await reopen({ id });
                    const body = { du, au, motif };
                    return {
                      text: words.reopened,
                      undo: () => closeService({ id: service.id, body }),
                    };
                  })
                }
              >
                {words.reopen(au)}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.actions}>
        <Button disabled={isBusy} onClick={() => close(today)}>
          {words.closeToday}
        </Button>
        {days.map((day) => (
          <Button key={day} disabled={isBusy} onClick={() => close(day)}>
            {words.closeUntil(day)}
          </Button>
        ))}
        <Button disabled={isBusy} onClick={() => close(null)}>
          {words.closeOpen}
        </Button>
      </div>
      <form
        className={styles.inline}
        onSubmit={(event) => {
          event.preventDefault();
          close(other);
        }}
      >
        <TextField
          label={words.closeOther}
          type="date"
          required
          min={today}
          value={other}
          onChange={(event) => setOther(event.currentTarget.value)}
        />
        <Button type="submit" disabled={isBusy}>
          {words.say}
        </Button>
      </form>
    </div>
  );
}
