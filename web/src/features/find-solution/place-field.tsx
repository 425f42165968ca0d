import { useQuery } from '@tanstack/react-query';
import {
  lazy,
  Suspense,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
  type RefObject,
} from 'react';
import { addressesQuery, communeQuery, communesQuery } from '../../api/queries';
import { findSolution } from '../../messages/fr/find-solution';
import { Button } from '../../ui/button';
import { caretOf, type Caret } from '../../ui/caret';
import { TextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { makeRoomBelow } from '../../ui/make-room-below';
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
  const stopEditing = (): void => setEditing(false);
  return (
    <PlaceSearch
      takesFocus={isEditing}
      onChoose={(chosen) => {
        stopEditing();
        onChoose(chosen);
      }}
      {...(code
        ? {
            onClear: () => {
              stopEditing();
              onClear();
            },
          }
        : {})}
    />
  );
}

type PlaceSearchProps = {
  /** The field replaces the button that was just pressed: the focus goes on in it. */
  takesFocus: boolean;
  onChoose: (place: Place) => void;
  onClear?: () => void;
};

function PlaceSearch({ takesFocus, onChoose, onClear }: PlaceSearchProps): ReactElement {
  const [text, setText] = useState('');
  const caret = useRef<Caret | null>(takesFocus ? [0, 0] : null);
  const communes = useQuery(communesQuery(text));
  const found = text.trim().length > 1 ? communeOptions(text, communes.data?.items ?? []) : [];
  const asksAddress = communes.isSuccess && found.length === 0 && mayBeAddress(text);
  const addresses = useQuery(addressesQuery(text, asksAddress));
  const note = addresses.data?.message ?? words.address;
  const options = asksAddress ? addressOptions(addresses.data?.items ?? [], note) : found;
  return (
    <div>
      <Suspense fallback={<PlaceFieldWaiting text={text} caret={caret} onText={setText} />}>
        <SearchComboBox
          label={words.place}
          placeholder={words.placePlaceholder}
          text={text}
          options={options}
          loading={communes.isFetching || addresses.isFetching}
          words={{ none: words.placeNone, loading: words.placeLoading }}
          caret={caret}
          onText={setText}
          onChoose={(id) => {
            const chosen = options.find((option) => option.id === id);
            if (chosen) onChoose(chosen.place);
          }}
        />
      </Suspense>
      {onClear ? (
        <Button small look="quiet" onClick={onClear}>
          {words.placeClear}
        </Button>
      ) : null}
    </div>
  );
}

type PlaceFieldWaitingProps = {
  text: string;
  caret: RefObject<Caret | null>;
  onText: (text: string) => void;
};

/** A plain field until the combobox is here, which goes on with its words and its caret. */
function PlaceFieldWaiting({ text, caret, onText }: PlaceFieldWaitingProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const field = input.current;
    if (caret.current) field?.focus();
    return () => {
      caret.current = field ? caretOf(field) : null;
    };
  }, [caret]);
  return (
    <TextField
      ref={input}
      label={words.place}
      placeholder={words.placePlaceholder}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onFocus={(event) => makeRoomBelow(event.currentTarget)}
      onKeyDown={(event) => {
        // Nothing is chosen yet: the form has no place to search around.
        if (event.key === 'Enter' && text) event.preventDefault();
      }}
    />
  );
}
