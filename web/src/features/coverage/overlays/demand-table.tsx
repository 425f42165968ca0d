import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { UnmetDemand } from '../../../api/coverage-demand';
import { overlays } from '../../../messages/fr/coverage-overlays';
import { needLabel } from '../../../messages/fr/needs';
import { ScrollRegion } from '../../../ui/scroll-region';
import styles from '../coverage.module.css';
import tableStyles from '../coverage-table.module.css';

const { columns } = overlays;

type DemandTableProps = {
  readonly demand: UnmetDemand;
  readonly onPoint?: (code: string) => void;
};

/** What was asked for and not found, commune by commune, above the threshold. */
export function DemandTable({ demand, onPoint }: DemandTableProps): ReactElement {
  const { search } = useLocation();
  const { items, seuil, mois_de, mois_a } = demand;
  return (
    <>
      <p className={styles.note}>{overlays.demandText(mois_de, mois_a, seuil)}</p>
      {items.length === 0 ? (
        <p>{overlays.demandNone(seuil)}</p>
      ) : (
        <>
          <ScrollRegion label={overlays.demandCaption}>
            <table className={tableStyles.table}>
              <caption className="hors-ecran">{overlays.demandCaption}</caption>
              <thead>
                <tr>
                  <th scope="col">{columns.commune}</th>
                  <th scope="col">{columns.besoin}</th>
                  {[columns.total, columns.recherches, columns.signalements].map((column) => (
                    <th key={column} scope="col" className={tableStyles.figure}>
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map(({ code_commune, nom, categorie, total, recherches, signalements }) => (
                  <tr
                    key={`${code_commune} ${categorie}`}
                    onMouseEnter={() => onPoint?.(code_commune)}
                    onFocus={() => onPoint?.(code_commune)}
                  >
                    <th scope="row">
                      <Link to={`/couverture/commune/${code_commune}${search}`}>{nom}</Link>
                    </th>
                    <td>{needLabel(categorie)}</td>
                    <td className={tableStyles.figure}>{overlays.count(total)}</td>
                    <td className={tableStyles.figure}>{overlays.count(recherches)}</td>
                    <td className={tableStyles.figure}>{overlays.count(signalements)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      )}
    </>
  );
}
