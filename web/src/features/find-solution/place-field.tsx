import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { addressesQuery, communeQuery, communesQuery } from '../../api/queries';
import { findSolution } from '../../messages/fr/find-solution';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import {
  addressOptions,
  communeOptions,
  mayBeAddress,
  placeName,
  type Place,
} from './place-options';
import styles from './search-form.module.css';

const words = findSolution.form;

// React Aria's combobox weighs as much as the rest of the page: it comes when it is needed.
const SearchComboBox = lazy(() =>
  import('../../ui/search-combo-box').then((m) => ({ default: m.SearchComboBox })),
);

type PlaceFieldProps = {
  code: string | null;
  isAddress: boolean;
  onChoose: (place: Place) => void;
  onClear: () => void;
};

export function PlaceField({ code, isAddress, onChoose, onClear }: PlaceFieldProps): ReactElement {
  const [isEditing, setEditing] = useState(false);
  const commune = useQuery(communeQuery(code)).data;
  if (code && !isEditing) {
    const town = commune ? placeName(commune) : code;
    const name = isAddress ? words.fromAddress(town) : town;
    return (
      <div className={styles.field}>
        <span className={styles.label} id="lieu">
          {words.place}
        </span>
        <button type="button" className={styles.chosen} onClick={() => setEditing(true)}>
          <span aria-hidden="true">{name}</span>
          <span className="hors-ecran">{words.placeChange(name)}</span>
          <Icon name="pencil" />
        </button>
      </div>
    );
  }
  return (
    <Suspense fallback={<PlaceFieldWaiting />}>
      <PlaceSearch
        takesFocus={isEditing}
        onChoose={(chosen) => {
          setEditing(false);
          onChoose(chosen);
        }}
        {...(code
          ? {
              onClear: () => {
                setEditing(false);
                onClear();
              },
            }
          : {})}
      />
    </Suspense>
  );
}

function PlaceFieldWaiting(): ReactElement {
  return (
    <div className={styles.field} aria-hidden="true">
      <span className={styles.label}>{words.place}</span>
      <span className={styles.waiting}>{words.placePlaceholder}</span>
    </div>
  );
}

type PlaceSearchProps = {
  takesFocus: boolean;
  onChoose: (place: Place) => void;
  onClear?: () => void;
};

function PlaceSearch({ takesFocus, onChoose, onClear }: PlaceSearchProps): ReactElement {
  const [text, setText] = useState('');
  const communes = useQuery(communesQuery(text));
  const found = text.trim().length > 1 ? communeOptions(communes.data?.items ?? []) : [];
  const asksAddress = communes.isSuccess && found.length === 0 && mayBeAddress(text);
  const addresses = useQuery(addressesQuery(text, asksAddress));
  const note = addresses.data?.message ?? words.address;
  const options = asksAddress ? addressOptions(addresses.data?.items ?? [], note) : found;
  return (
    <div>
      <SearchComboBox
        label={words.place}
        placeholder={words.placePlaceholder}
        text={text}
        options={options}
        loading={communes.isFetching || addresses.isFetching}
        words={{ none: words.placeNone, loading: words.placeLoading }}
        takesFocus={takesFocus}
        onText={setText}
        onChoose={(id) => {
          const chosen = options.find((option) => option.id === id);
          if (chosen) onChoose(chosen.place);
        }}
      />
      {onClear ? (
        <Button small look="quiet" onClick={onClear}>
          {words.placeClear}
        </Button>
      ) : null}
    </div>
  );
}
