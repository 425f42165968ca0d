import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { TerritorySheet } from '../../../api/coverage';
import { coverage } from '../../../messages/fr/coverage';
import styles from '../coverage.module.css';

const words = coverage.sheet.absent;

type AbsentSchemesProps = { readonly schemes: TerritorySheet['dispositifs_absents'] };

/** The schemes of the national list that have no place here. */
export function AbsentSchemes({ schemes }: AbsentSchemesProps): ReactElement {
  if (schemes.length === 0) return <p>{words.none}</p>;
  return (
    <ul className={styles.plain}>
      {schemes.map(({ slug, nom, ou, offres_atteintes }) => (
        <li key={slug}>
          <Link to={`/dispositifs/${slug}`}>{nom}</Link>&nbsp;: {words.reached(offres_atteintes)}
          {ou === null ? null : ` (${ou})`}
        </li>
      ))}
    </ul>
  );
}
