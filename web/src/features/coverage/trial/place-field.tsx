import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import { communesQuery } from '../../../api/queries';
import { trial } from '../../../messages/fr/coverage-trial';
import type { Caret } from '../../../ui/caret';
import { SearchComboBox } from '../../../ui/search-combo-box';
import { useDelayed } from '../../../ui/use-delayed';

const words = trial.form;
const DELAY_MS = 250;
const MOST = 8;

type PlaceFieldProps = { readonly onChoose: (code: string, nom: string) => void };

/** Where the permanence would be, by the name of the commune. */
export function PlaceField({ onChoose }: PlaceFieldProps): ReactElement {
  const [text, setText] = useState('');
  const caret = useRef<Caret | null>(null);
  const asked = useDelayed(text, DELAY_MS);
  const communes = useQuery(communesQuery(asked));
  const found = (communes.data?.items ?? []).slice(0, MOST);
  return (
    <SearchComboBox
      label={words.place}
      placeholder={words.placePlaceholder}
      text={text}
      options={found.map(({ code, nom, departement }) => ({
        id: code,
        label: nom,
        detail: departement.nom,
      }))}
      loading={communes.isFetching || asked !== text}
      words={words.placeWords}
      caret={caret}
      onText={setText}
      onChoose={(code) => {
        onChoose(code, found.find((one) => one.code === code)?.nom ?? code);
        setText('');
      }}
    />
  );
}
