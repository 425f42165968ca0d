import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState, type ReactElement } from 'react';
import { addressesQuery } from '../../../api/queries';
import { places as words } from '../../../messages/fr/places';
import { Boundary } from '../../../ui/boundary';
import { Button } from '../../../ui/button';
import type { Caret } from '../../../ui/caret';
import { SearchComboBox } from '../../../ui/search-combo-box';
import { useDelayed } from '../../../ui/use-delayed';
import styles from '../fields/fields.module.css';
import { NumberInput, OneLine } from '../fields/text-inputs';
import { SheetContext, useEditing } from '../sheet-context';
import { addressOptions, mayBeAddress } from './address-options';
import { CommuneInput } from './commune-input';
import mapStyles from './places.module.css';

const PlacePicker = lazy(() => import('./place-picker').then((m) => ({ default: m.PlacePicker })));

const DELAY_MS = 300;

/** Where it is: searched, placed on the map, or written by hand. */
export function PlaceFields(): ReactElement {
  const editing = useEditing();
  const { sheet, champs, change } = editing;
  const { latitude, longitude } = champs;
  const spot =
    typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
  return (
    <SheetContext value={{ ...editing, hasSaidModeration: true }}>
      <AddressSearch />
      {sheet.champs_moderes.includes('adresse') ? (
        <p className={styles.help}>{words.moderated}</p>
      ) : null}
      <OneLine champ="adresse" />
      <OneLine champ="complement_adresse" />
      <div className={styles.row}>
        <CommuneInput />
        <OneLine champ="code_postal" />
      </div>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.point}</legend>
        <p className={styles.help}>{spot ? words.pointHelp : words.noPoint}</p>
        <div className={mapStyles.map}>
          <Boundary fallback={null}>
            <Suspense fallback={null}>
              <PlacePicker spot={spot} onPlace={(point) => change(point)} />
            </Suspense>
          </Boundary>
        </div>
        <div className={styles.row}>
          <NumberInput champ="latitude" />
          <NumberInput champ="longitude" />
        </div>
        {spot ? (
          <div>
            <Button small look="quiet" onClick={() => change({ latitude: null, longitude: null })}>
              {words.clear}
            </Button>
          </div>
        ) : null}
      </fieldset>
    </SheetContext>
  );
}

function AddressSearch(): ReactElement {
  const { change } = useEditing();
  const [text, setText] = useState('');
  const caret = useRef<Caret | null>(null);
  const asked = useDelayed(text, DELAY_MS);
  const found = useQuery(addressesQuery(asked, mayBeAddress(asked)));
  const options = mayBeAddress(text) ? addressOptions(found.data?.items ?? []) : [];
  return (
    <div className={styles.group}>
      <SearchComboBox
        label={words.search}
        placeholder={words.searchPlaceholder}
        text={text}
        options={options}
        loading={found.isFetching || asked !== text}
        words={{ none: words.none, loading: words.loading }}
        caret={caret}
        onText={setText}
        onChoose={(id) => {
          const chosen = options.find((option) => option.id === id);
          if (chosen) change(chosen.champs);
          setText('');
        }}
      />
      {found.data?.message ? <p className={styles.help}>{found.data.message}</p> : null}
    </div>
  );
}
