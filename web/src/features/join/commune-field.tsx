import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import type { Commune } from '../../api/contract';
import { communesQuery } from '../../api/queries';
import { join } from '../../messages/fr/join';
import { Quiet, Stack } from '../../ui/blocks';
import type { Caret } from '../../ui/caret';
import { SearchComboBox } from '../../ui/search-combo-box';
import { useDelayed } from '../../ui/use-delayed';

const words = join.register.communeWords;
const DELAY_MS = 300;

type CommuneFieldProps = {
  readonly chosen: string | null;
  readonly onChoose: (commune: Commune) => void;
};

/** The commune, chosen in the list of the State's. */
export function CommuneField({ chosen, onChoose }: CommuneFieldProps): ReactElement {
  const [text, setText] = useState('');
  const caret = useRef<Caret | null>(null);
  const asked = useDelayed(text, DELAY_MS);
  const found = useQuery(communesQuery(asked));
  const communes = found.data?.items ?? [];
  return (
    <Stack>
      <SearchComboBox
        label={join.register.commune}
        placeholder={words.placeholder}
        text={text}
        options={communes.map(({ code, nom, departement, codes_postaux }) => ({
          id: code,
          label: `${nom} (${departement.nom})`,
          detail: codes_postaux.slice(0, 3).join(', '),
        }))}
        loading={found.isFetching || asked !== text}
        words={words}
        caret={caret}
        onText={setText}
        onChoose={(code) => {
          const commune = communes.find((one) => one.code === code);
          if (commune) onChoose(commune);
          setText('');
        }}
      />
      {chosen === null ? null : <Quiet>{words.chosen(chosen)}</Quiet>}
    </Stack>
  );
}
