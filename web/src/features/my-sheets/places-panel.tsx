import { useState, type ReactElement } from 'react';
import { sayPlaces } from '../../api/client.gen';
import { mySheets } from '../../messages/fr/my-sheets';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import type { Deed, PanelProps } from './deed';
import styles from './my-sheets.module.css';

const words = mySheets.quick;
const USUAL = [1, 2, 3, 5, 10] as const;
const PLACES_MAX = 100_000;

export function PlacesPanel({ service, isBusy, onSay }: PanelProps): ReactElement {
  const [other, setOther] = useState('');
  const [isWrong, setWrong] = useState(false);
  const write = (places: number | null) =>
    sayPlaces({ id: service.id, body: { places_disponibles: places } });
  const say = (places: number | null): void => {
    const deed: Deed = async () => {
      const { avant } = await write(places);
      return { text: words.placesDone(places), undo: () => write(avant) };
    };
    onSay(deed);
  };
  const sayOther = (): void => {
    const places = Number(other);
    const isRight = /^\d+$/.test(other.trim()) && places <= PLACES_MAX;
    setWrong(!isRight);
    if (isRight) say(places);
  };
  return (
    <div className={styles.panel}>
      <div className={styles.actions}>
        <Button disabled={isBusy} onClick={() => say(0)}>
          {words.full}
        </Button>
        {USUAL.map((count) => (
          <Button key={count} disabled={isBusy} onClick={() => say(count)}>
            {words.freePlaces(count)}
          </Button>
        ))}
        <Button look="quiet" disabled={isBusy} onClick={() => say(null)}>
          {words.unknown}
        </Button>
      </div>
      <form
        noValidate
        className={styles.inline}
        onSubmit={(event) => {
          event.preventDefault();
          sayOther();
        }}
      >
        <TextField
          label={words.otherPlaces}
          inputMode="numeric"
          value={other}
          onChange={(event) => setOther(event.currentTarget.value)}
          {...(isWrong ? { error: words.placesWrong } : {})}
        />
        <Button type="submit" disabled={isBusy}>
          {words.say}
        </Button>
      </form>
    </div>
  );
}
