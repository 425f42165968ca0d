import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { CoverageRow } from '../../api/coverage';
import { coverage } from '../../messages/fr/coverage';
import { formatNumber } from '../../messages/fr/format';
import styles from './coverage-table.module.css';
import { StateMark } from './state-mark';

const words = coverage.table;

type RowProps = {
  readonly row: CoverageRow;
  readonly maille: string;
  readonly onPoint: (code: string) => void;
};

/** An area: who lives there, what they reach. */
export function TableRow({ row, maille, onPoint }: RowProps): ReactElement {
  const { search } = useLocation();
  const { code, nom, couvert, raison, jeunes, jeunes_estimes } = row;
  const point = (): void => onPoint(code);
  return (
    <tr onMouseEnter={point} onFocus={point}>
      <th scope="row">
        <Link to={`/couverture/${maille}/${code}${search}`}>{nom}</Link>
      </th>
      <td>
        <span className={styles.state}>
          <StateMark state={couvert} />
          {coverage.stateOf(couvert)}
        </span>
      </td>
      <td>{raison ? coverage.reasons[raison] : ''}</td>
      <td className={styles.figure}>
        {jeunes === null ? words.hidden : formatNumber(jeunes)}
        {jeunes !== null && jeunes_estimes ? <small> {words.estimated}</small> : null}
        {partsOf(row).map((part) => (
          <small key={part} className={styles.part}>
            {part}
          </small>
        ))}
      </td>
      <td className={styles.figure}>{figureOf(row.offres_vivantes)}</td>
      <td className={styles.figure}>{figureOf(row.offres_a_confirmer)}</td>
      <td className={styles.figure}>{coverage.index(row.indice)}</td>
    </tr>
  );
}

/** Of the young people of a row, those whom its other figures leave out. */
function partsOf(row: CoverageRow): readonly string[] {
  const { jeunes, jeunes_hors_territoire, jeunes_inconnus } = row;
  if (jeunes === null) return [];
  const areAllUnknown = jeunes_inconnus === jeunes;
  return [
    ...(jeunes_hors_territoire === 0 ? [] : [words.outside(jeunes_hors_territoire)]),
    ...(jeunes_inconnus === 0 || areAllUnknown ? [] : [words.unknownYoung(jeunes_inconnus)]),
  ];
}

const figureOf = (value: number | null): string =>
  value === null ? words.unknown : formatNumber(value);
