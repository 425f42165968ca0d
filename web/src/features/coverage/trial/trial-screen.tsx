import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { sharedScenarioQuery } from '../../../api/coverage-trial';
import { errorText } from '../../../api/error-text';
import { coverage } from '../../../messages/fr/coverage';
import { trial } from '../../../messages/fr/coverage-trial';
import { errors } from '../../../messages/fr/errors';
import { formatDate } from '../../../messages/fr/format';
import { shell } from '../../../messages/fr/shell';
import { Notice } from '../../../ui/notice';
import { QueryView } from '../../../ui/query-view';
import coverageStyles from '../coverage.module.css';
import { writeCoverageParams } from '../coverage-params';
import { TrialBoard } from './trial-board';
import { paramsOfContent } from './trial-params';
import { useTrial } from './use-trial';

const VIEW_WORDS = {
  loading: trial.loading,
  failed: trial.sharedBy.failed,
  retry: errors.retry,
  pageTitle: shell.title,
};

/** Permanences that do not exist yet, and what they would change: from the address, or from a shared link. */
export function TrialScreen(): ReactElement {
  const { asked, change, from, token } = useTrial();
  const shared = useQuery(sharedScenarioQuery(token));
  const query = writeCoverageParams(asked).toString();
  return (
    <div className={coverageStyles.screen}>
      <header className={coverageStyles.head}>
        <p className="ecran-seul">
          <Link to={`/couverture?${query}`}>{trial.back}</Link>
          {' · '}
          <Link to={`/couverture/evolution?${query}`}>{trial.evolution}</Link>
        </p>
        <p className={coverageStyles.kicker}>{coverage.title}</p>
        <h1>{trial.title}</h1>
        <p>{trial.subtitle}</p>
      </header>
      {token === null ? (
        <>
          <title>{shell.title(trial.title)}</title>
          <TrialBoard asked={asked} change={change} />
        </>
      ) : (
        <QueryView query={shared} words={VIEW_WORDS} errorText={errorText}>
          {({ nom, note, maj_le, contenu }) => (
            <>
              <title>{shell.title(nom)}</title>
              <Notice title={trial.sharedBy.title(nom)}>
                {note ? <p>{note}</p> : null}
                <p>{trial.sharedBy.text(formatDate(maj_le))}</p>
              </Notice>
              <TrialBoard {...from(paramsOfContent(asked, contenu))} />
            </>
          )}
        </QueryView>
      )}
    </div>
  );
}
