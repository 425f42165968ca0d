import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { CoverageMaille, CoverageRow } from '../../api/coverage';
import { coverage } from '../../messages/fr/coverage';
import styles from './coverage.module.css';
import { StateMark } from './state-mark';

const words = coverage.figures;

type CoverageCardProps = { readonly row: CoverageRow; readonly maille: CoverageMaille };

/** What the map says of the area under the pointer. */
export function CoverageCard({ row, maille }: CoverageCardProps): ReactElement {
  const { search } = useLocation();
  const { code, nom, jeunes, jeunes_estimes, offres_vivantes, offres_a_confirmer } = row;
  return (
    <div className={styles.card}>
      <p className={styles.cardTitle}>
        <Link to={`/couverture/${maille}/${code}${search}`}>{nom}</Link>
      </p>
      <p className={styles.state}>
        <StateMark state={row.couvert} />
        {coverage.stateOf(row.couvert)}
      </p>
      {row.raison ? <p>{coverage.reasons[row.raison]}</p> : null}
      <p>
        {[
          words.young(jeunes, jeunes_estimes),
          words.live(offres_vivantes),
          words.unconfirmed(offres_a_confirmer),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
