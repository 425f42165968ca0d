import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import { toJoinQuery } from '../../api/joining';
import { accounts } from '../../messages/fr/accounts';
import { Quiet, Stack } from '../../ui/blocks';
import type { Caret } from '../../ui/caret';
import { SearchComboBox } from '../../ui/search-combo-box';
import { useDelayed } from '../../ui/use-delayed';

const words = accounts.add;
const DELAY_MS = 300;

export type Picked = { readonly code: string; readonly name: string };

type StructureFieldProps = {
  readonly chosen: Picked | null;
  readonly onChoose: (structure: Picked) => void;
};

/** A structure of the catalogue, found by its name, its commune or its SIRET. */
export function StructureField({ chosen, onChoose }: StructureFieldProps): ReactElement {
  const [text, setText] = useState('');
  const caret = useRef<Caret | null>(null);
  const asked = useDelayed(text.trim(), DELAY_MS);
  const found = useQuery(toJoinQuery(asked));
  const structures = asked === '' ? [] : (found.data?.items ?? []);
  return (
    <Stack>
      <SearchComboBox
        label={words.structure}
        placeholder={words.structurePlaceholder}
        text={text}
        options={structures.map(({ id, nom, commune }) => ({
          id,
          label: nom,
          detail: commune ?? '',
        }))}
        loading={found.isFetching || asked !== text.trim()}
        words={{ none: words.noStructure, loading: words.searching }}
        caret={caret}
        onText={setText}
        onChoose={(id) => {
          const structure = structures.find((one) => one.id === id);
          if (structure) onChoose({ code: structure.id, name: structure.nom });
          setText('');
        }}
      />
      {chosen ? <Quiet>{words.chosen(chosen.name)}</Quiet> : null}
    </Stack>
  );
}
