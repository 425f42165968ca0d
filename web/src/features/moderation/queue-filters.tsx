import type { ReactElement } from 'react';
import type { QueueFilter } from '../../api/moderation';
import { moderation as words } from '../../messages/fr/moderation';
import { SelectField } from '../../ui/field';
import styles from './moderation.module.css';

export const STATUTS = ['en_attente', 'acceptee', 'refusee', 'retiree'] as const;
export const NATURES = [
  'premiere_publication',
  'champs_sensibles',
  'relecture',
  'suggestion_import',
] as const;

type QueueFiltersProps = {
  readonly filter: QueueFilter;
  readonly onChange: (name: 'statut' | 'nature', value: string) => void;
};

export function QueueFilters({ filter, onChange }: QueueFiltersProps): ReactElement {
  return (
    <fieldset className={styles.filters}>
      <legend className="hors-ecran">{words.filters.title}</legend>
      <SelectField
        label={words.filters.statut}
        value={filter.statut}
        onChange={(event) => onChange('statut', event.currentTarget.value)}
      >
        {STATUTS.map((statut) => (
          <option key={statut} value={statut}>
            {words.statuts[statut]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.filters.nature}
        value={filter.nature ?? ''}
        onChange={(event) => onChange('nature', event.currentTarget.value)}
      >
        <option value="">{words.filters.all}</option>
        {NATURES.map((nature) => (
          <option key={nature} value={nature}>
            {words.natures[nature]}
          </option>
        ))}
      </SelectField>
    </fieldset>
  );
}
