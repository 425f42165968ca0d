import type { ReactElement } from 'react';
import { NOW, type Snapshot } from '../../../api/coverage-snapshots';
import { evolution } from '../../../messages/fr/coverage-evolution';
import { NEEDS } from '../../../messages/fr/needs';
import { SelectField } from '../../../ui/field';
import coverageStyles from '../coverage.module.css';
import { TerritoryField } from '../territory-field';
import { ModeField, UnconfirmedField } from '../travel-fields';
import type { EvolutionAsked } from './use-evolution';

const ALL = 'tous';

type EvolutionFiltersProps = EvolutionAsked & {
  /** Those that were taken, the newest first. */
  readonly snapshots: readonly Snapshot[];
  readonly avant: string | null;
};

/** Between which moments, where, for which need, by which means. */
export function EvolutionFilters(props: EvolutionFiltersProps): ReactElement {
  const { asked, change, snapshots, avant } = props;
  const moments = snapshots.map(({ id, jour, nom }) => (
    <option key={id} value={id}>
      {evolution.moment(jour ?? '', nom)}
    </option>
  ));
  return (
    <form
      className={coverageStyles.filters}
      aria-label={evolution.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      {snapshots.length > 0 ? (
        <>
          <SelectField
            label={evolution.before}
            value={avant ?? ''}
            onChange={(event) => change({ avant: event.currentTarget.value })}
          >
            {moments}
          </SelectField>
          <SelectField
            label={evolution.after}
            value={asked.apres}
            onChange={(event) => change({ apres: event.currentTarget.value })}
          >
            <option value={NOW}>{evolution.now}</option>
            {moments}
          </SelectField>
        </>
      ) : null}
      <TerritoryField shown={null} onChoose={(territoire) => change({ territoire })} />
      <SelectField
        label={evolution.need}
        value={asked.everyNeed ? ALL : asked.besoin}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          change(chosen === ALL ? { everyNeed: true } : { everyNeed: false, besoin: chosen });
        }}
      >
        <option value={ALL}>{evolution.allNeeds}</option>
        {NEEDS.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </SelectField>
      <ModeField asked={asked} change={change} />
      <UnconfirmedField asked={asked} change={change} />
    </form>
  );
}
