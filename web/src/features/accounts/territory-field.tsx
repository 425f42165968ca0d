import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import { communesQuery } from '../../api/queries';
import { type Maille, managedTerritories, territoriesQuery } from '../../api/territories';
import { accounts } from '../../messages/fr/accounts';
import { pickTerritory } from '../../messages/fr/pick-territory';
import { OptionField } from '../../ui/area-field';
import { Quiet, Stack } from '../../ui/blocks';
import type { Caret } from '../../ui/caret';
import { PickField } from '../../ui/pick-field';
import { SearchComboBox } from '../../ui/search-combo-box';
import { useDelayed } from '../../ui/use-delayed';
import { MAILLES } from './read-role';
import type { Picked } from './structure-field';

const words = accounts.add;
const DELAY_MS = 300;

export type Territory = Picked & { readonly maille: Maille };

type TerritoryFieldProps = {
  readonly chosen: Territory | null;
  readonly onChoose: (territory: Territory | null) => void;
};

/** What a manager watches over: its kind, then its name. */
export function TerritoryField({ chosen, onChoose }: TerritoryFieldProps): ReactElement {
  const [maille, setMaille] = useState<Maille>('departement');
  const { data: listed = [] } = useQuery(territoriesQuery);
  const those = managedTerritories([{ role: 'administrateur' }], listed)
    .filter((one) => one.maille === maille)
    .toSorted((a, b) => a.nom.localeCompare(b.nom, 'fr'));
  return (
    <Stack>
      <OptionField
        label={words.maille}
        value={maille}
        onChange={({ currentTarget }) => {
          const kind = MAILLES.find((one) => one === currentTarget.value);
          if (kind) setMaille(kind);
          onChoose(null);
        }}
      >
        {MAILLES.map((one) => (
          <option key={one} value={one}>
            {words.mailles[one]}
          </option>
        ))}
      </OptionField>
      {maille === 'commune' ? (
        <CommuneSearch
          chosen={chosen}
          onChoose={(commune) => onChoose({ ...commune, maille: 'commune' })}
        />
      ) : (
        <PickField
          key={maille}
          label={words.which}
          help={those.length === 0 ? words.noTerritory : undefined}
          options={those.map(({ code, nom }) => ({ id: code, label: nom, detail: '' }))}
          value={chosen?.code ?? null}
          onChoose={(id) => {
            const one = those.find(({ code }) => code === id);
            onChoose(one ? { maille, code: one.code, name: one.nom } : null);
          }}
          words={pickTerritory}
        />
      )}
    </Stack>
  );
}

type CommuneSearchProps = {
  readonly chosen: Picked | null;
  readonly onChoose: (commune: Picked) => void;
};

function CommuneSearch({ chosen, onChoose }: CommuneSearchProps): ReactElement {
  const [text, setText] = useState('');
  const caret = useRef<Caret | null>(null);
  const asked = useDelayed(text, DELAY_MS);
  const found = useQuery(communesQuery(asked));
  const communes = found.data?.items ?? [];
  return (
    <Stack>
      <SearchComboBox
        label={words.commune}
        placeholder={words.communePlaceholder}
        text={text}
        options={communes.map(({ code, nom, departement }) => ({
          id: code,
          label: nom,
          detail: departement.nom,
        }))}
        loading={found.isFetching || asked !== text}
        words={{ none: words.noCommune, loading: words.searching }}
        caret={caret}
        onText={setText}
        onChoose={(code) => {
          const commune = communes.find((one) => one.code === code);
          if (commune) onChoose({ code, name: commune.nom });
          setText('');
        }}
      />
      {chosen ? <Quiet>{words.chosen(chosen.name)}</Quiet> : null}
    </Stack>
  );
}
