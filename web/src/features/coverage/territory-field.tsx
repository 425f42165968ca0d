import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import { communesQuery } from '../../api/queries';
import { territoriesQuery } from '../../api/territories';
import { coverage } from '../../messages/fr/coverage';
import type { Caret } from '../../ui/caret';
import { SearchComboBox } from '../../ui/search-combo-box';
import { useDelayed } from '../../ui/use-delayed';
import { territoryOptions } from './territory-options';

const words = coverage.filters;
const DELAY_MS = 250;

type TerritoryFieldProps = {
  /** The name of the territory on show, until another is typed. */
  readonly shown: string | null;
  readonly onChoose: (territoire: string) => void;
};

/** A département, an EPCI, the area of a mission locale or a commune, by its name. */
export function TerritoryField({ shown, onChoose }: TerritoryFieldProps): ReactElement {
  const [text, setText] = useState('');
  const caret = useRef<Caret | null>(null);
  const asked = useDelayed(text, DELAY_MS);
  const territories = useQuery(territoriesQuery);
  const communes = useQuery(communesQuery(asked));
  return (
    <SearchComboBox
      label={words.territory}
      placeholder={shown ?? words.territoryPlaceholder}
      text={text}
      options={territoryOptions(text, territories.data ?? [], communes.data?.items ?? [])}
      loading={communes.isFetching || territories.isPending || asked !== text}
      words={words.territoryWords}
      caret={caret}
      onText={setText}
      onChoose={(territoire) => {
        onChoose(territoire);
        setText('');
      }}
    />
  );
}
