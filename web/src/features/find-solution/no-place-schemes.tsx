import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { SearchAnswer } from '../../api/contract';
import { VERDICTS } from '../../messages/fr/eligibility';
import { noPlaceSchemes as words } from '../../messages/fr/no-place-schemes';
import { dispositifLabel } from '../../messages/fr/vocabulary';
import { fromList } from '../../ui/back-link';
import { Status } from '../../ui/status';
import styles from './no-place-schemes.module.css';

type NoPlaceSchemesProps = { schemes: SearchAnswer['dispositifs_sans_lieu']; trail: string };

export function NoPlaceSchemes({ schemes, trail }: NoPlaceSchemesProps): ReactElement {
  const { search } = useLocation();
  return (
    <section className={styles.schemes} aria-labelledby="sans-lieu">
      <div>
        <h2 className={styles.title} id="sans-lieu">
          {words.title}
        </h2>
        <p>{words.text}</p>
      </div>
      <ul className={styles.list}>
        {schemes.map((scheme) => {
          const verdict = VERDICTS[scheme.eligibilite.verdict];
          return (
            <li key={scheme.slug}>
              <div className={styles.head}>
                <Link to={`/dispositifs/${scheme.slug}${trail}`} state={fromList(search)}>
                  {dispositifLabel(scheme.slug)}
                </Link>
                <Status tone={verdict.tone}>{verdict.label}</Status>
              </div>
              <p>{scheme.ou}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
