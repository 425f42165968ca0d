import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { TerritoryPermanences } from '../../../api/coverage-permanences';
import { overlays } from '../../../messages/fr/coverage-overlays';
import { ScrollRegion } from '../../../ui/scroll-region';
import styles from '../coverage.module.css';
import tableStyles from '../coverage-table.module.css';

const words = overlays.permanences;
const { columns } = words;

type PermanencesTableProps = {
  readonly answer: TerritoryPermanences;
  readonly onPoint: (code: string) => void;
};

/** Where and when the need is received, the soonest first: all that the map draws, and what it cannot. */
export function PermanencesTable({ answer, onPoint }: PermanencesTableProps): ReactElement {
  const { items, total } = answer;
  if (total === 0) return <p>{words.none}</p>;
  const unplaced = items.filter(({ latitude }) => latitude === null).length;
  return (
    <>
      <p className={styles.note}>{words.text(total, items.length, unplaced)}</p>
      <ScrollRegion label={words.caption}>
        <table className={`${tableStyles.table} ${tableStyles.wordy}`}>
          <caption className="hors-ecran">{words.caption}</caption>
          <thead>
            <tr>
              {[columns.lieu, columns.jours, columns.prochaine, columns.etat, columns.solution].map(
                (column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {items.map((one) => {
              const point = (): void => {
                if (one.code_commune !== null) onPoint(one.code_commune);
              };
              return (
                <tr key={one.id} onMouseEnter={point} onFocus={point}>
                  <th scope="row">{words.placeOf(one)}</th>
                  <td>{words.whenOf(one)}</td>
                  <td>{words.nextOf(one)}</td>
                  <td>{words.stateOf(one)}</td>
                  <td>
                    <Link to={`/solutions/${encodeURIComponent(one.service_id)}`}>{one.nom}</Link>
                    <br />
                    <small>{one.structure.nom}</small>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
