import type { ReactElement } from 'react';
import { COVERAGE_MAILLES } from '../../api/coverage';
import { coverage } from '../../messages/fr/coverage';
import { NEEDS } from '../../messages/fr/needs';
import { SelectField } from '../../ui/field';
import styles from './coverage.module.css';
import { pick } from './pick';
import { TerritoryField } from './territory-field';
import { TravelFields, UnconfirmedField } from './travel-fields';
import type { CoverageAsked } from './use-coverage';

const words = coverage.filters;

type CoverageFiltersProps = CoverageAsked & { readonly territory: string | null };

export function CoverageFilters(props: CoverageFiltersProps): ReactElement {
  const { asked, change, territory } = props;
  return (
    <form className={styles.filters} aria-label={words.title} onSubmit={(e) => e.preventDefault()}>
      <TerritoryField shown={territory} onChoose={(territoire) => change({ territoire })} />
      <SelectField
        label={words.need}
        value={asked.besoin}
        onChange={(event) => change({ besoin: event.currentTarget.value })}
      >
        {NEEDS.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </SelectField>
      <TravelFields asked={asked} change={change} />
      <SelectField
        label={words.maille}
        value={asked.maille}
        onChange={(event) =>
          change({ maille: pick(COVERAGE_MAILLES, event.currentTarget.value) ?? asked.maille })
        }
      >
        {COVERAGE_MAILLES.map((maille) => (
          <option key={maille} value={maille}>
            {words.mailles[maille]}
          </option>
        ))}
      </SelectField>
      <UnconfirmedField asked={asked} change={change} />
    </form>
  );
}
