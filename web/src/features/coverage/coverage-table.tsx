import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { Coverage, CoverageRow } from '../../api/coverage';
import { coverage } from '../../messages/fr/coverage';
import { formatNumber } from '../../messages/fr/format';
import { needLabel } from '../../messages/fr/needs';
import { Icon } from '../../ui/icon';
import { Pagination } from '../../ui/pagination';
import { ScrollRegion } from '../../ui/scroll-region';
import styles from './coverage-table.module.css';
import { StateMark } from './state-mark';
import type { CoverageAsked } from './use-coverage';

const words = coverage.table;
const COLUMNS = [
  'nom',
  'couvert',
  'raison',
  'jeunes',
  'offres_vivantes',
  'offres_a_confirmer',
  'indice',
] as const;
type Column = (typeof COLUMNS)[number];

const FIGURES: ReadonlySet<Column> = new Set([
  'jeunes',
  'offres_vivantes',
  'offres_a_confirmer',
  'indice',
]);

type CoverageTableProps = CoverageAsked & {
  readonly answer: Coverage;
  /** The area of a row is shown on the map. */
  readonly onPoint: (code: string) => void;
};

/** The full equivalent of the map: every area, in the order chosen. */
export function CoverageTable({
  answer,
  asked,
  change,
  onPoint,
}: CoverageTableProps): ReactElement {
  const { items, besoin, territoire, page, pages } = answer;
  return (
    <>
      <ScrollRegion label={words.scroll}>
        <table className={styles.table}>
          <caption className="hors-ecran">
            {words.caption(needLabel(besoin.slug), territoire.nom)}
          </caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={sortOf(asked.tri, column)}
                  className={FIGURES.has(column) ? styles.figure : undefined}
                >
                  <button
                    type="button"
                    title={words.sort(words.columns[column])}
                    onClick={() => change({ tri: nextOrder(asked.tri, column) })}
                  >
                    {words.columns[column]}
                    <SortMark order={sortOf(asked.tri, column)} />
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((row) => (
              <Row key={row.code} row={row} maille={answer.maille} onPoint={onPoint} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles.note}>{words.indexHelp}</p>
      <Pagination
        page={page}
        pages={pages}
        onChange={(next) => change({ page: next })}
        words={{ ...words.pages, position: words.pages.position(page, pages) }}
      />
    </>
  );
}

type RowProps = {
  readonly row: CoverageRow;
  readonly maille: string;
  readonly onPoint: (code: string) => void;
};

function Row({ row, maille, onPoint }: RowProps): ReactElement {
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
      </td>
      <td className={styles.figure}>{figureOf(row.offres_vivantes)}</td>
      <td className={styles.figure}>{figureOf(row.offres_a_confirmer)}</td>
      <td className={styles.figure}>{coverage.index(row.indice)}</td>
    </tr>
  );
}

const figureOf = (value: number | null): string =>
  value === null ? words.unknown : formatNumber(value);

function sortOf(tri: string, column: Column): 'ascending' | 'descending' | undefined {
  if (tri === column) return 'ascending';
  return tri === `-${column}` ? 'descending' : undefined;
}

/** Figures from the most at first, words from the first letter. */
function nextOrder(tri: string, column: Column): string {
  const first = FIGURES.has(column) ? `-${column}` : column;
  const second = FIGURES.has(column) ? column : `-${column}`;
  return tri === first ? second : first;
}

function SortMark({ order }: { readonly order: ReturnType<typeof sortOf> }): ReactElement | null {
  if (order === undefined) return null;
  return (
    <span className={order === 'descending' ? styles.down : styles.up}>
      <Icon name="right" />
    </span>
  );
}
