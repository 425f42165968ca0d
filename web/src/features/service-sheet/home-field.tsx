import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import { communesQuery } from '../../api/queries';
import { findSolution } from '../../messages/fr/find-solution';
import { visit } from '../../messages/fr/visit';
import type { Caret } from '../../ui/caret';
import { SearchComboBox } from '../../ui/search-combo-box';
import { useDelayed } from '../../ui/use-delayed';

const words = findSolution.form;
const DELAY_MS = 250;
const MOST = 8;

type HomeFieldProps = { takesFocus: boolean; onChoose: (code: string) => void };

/** Where the young person lives, by the name of the commune. */
export function HomeField({ takesFocus, onChoose }: HomeFieldProps): ReactElement {
  const [text, setText] = useState('');
  const caret = useRef<Caret | null>(takesFocus ? [0, 0] : null);
  const asked = useDelayed(text, DELAY_MS);
  const communes = useQuery(communesQuery(asked));
  const found = (communes.data?.items ?? []).slice(0, MOST);
  return (
    <SearchComboBox
      label={words.place}
      placeholder={visit.placeholder}
      text={text}
      options={found.map(({ code, nom, departement, codes_postaux: postcodes }) => ({
        id: code,
        label: `${nom} (${departement.nom})`,
        detail: postcodes.slice(0, 3).join(', '),
      }))}
      loading={communes.isFetching || asked !== text}
      words={{ none: words.placeNone, loading: words.placeLoading }}
      caret={caret}
      onText={setText}
      onChoose={onChoose}
    />
  );
}
