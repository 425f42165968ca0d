import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { coverageQuery } from '../../../api/coverage';
import { errorText } from '../../../api/error-text';
import { coverage } from '../../../messages/fr/coverage';
import { trial } from '../../../messages/fr/coverage-trial';
import coverageStyles from '../coverage.module.css';
import { questionOf } from '../coverage-params';
import { SheetLink } from '../sheet-link';
import { TerritoryField } from '../territory-field';
import { TravelFields, UnconfirmedField } from '../travel-fields';
import type { TrialAsked } from './use-trial';

/** Where, and how young people travel. */
export function TrialConditions({ asked, change }: TrialAsked): ReactElement {
  const { tri, page } = asked;
  const { data, error } = useQuery(coverageQuery(questionOf(asked), { tri, page }));
  return (
    <form
      className={coverageStyles.filters}
      aria-label={trial.conditions}
      onSubmit={(event) => event.preventDefault()}
    >
      <TerritoryField
        shown={data?.territoire.nom ?? null}
        onChoose={(territoire) => change({ territoire })}
      />
      <TravelFields asked={asked} change={change} />
      <UnconfirmedField asked={asked} change={change} />
      {error ? (
        <p role="alert" className={coverageStyles.wide}>
          {errorText(error)}
        </p>
      ) : null}
      {data && !error ? (
        <p className={coverageStyles.wide}>
          {coverage.filters.territoryChosen(data.territoire.nom)}{' '}
          <SheetLink territoire={data.territoire} />
        </p>
      ) : null}
    </form>
  );
}
