import type { ReactElement } from 'react';
import type { Coverage } from '../../api/coverage';
import { coverage } from '../../messages/fr/coverage';
import { needLabel } from '../../messages/fr/needs';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Pagination } from '../../ui/pagination';
import { ScrollRegion } from '../../ui/scroll-region';
import { TableRow } from './coverage-row';
import styles from './coverage-table.module.css';
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
  const isBeyondLast = items.length === 0 && page > 1;
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
              <TableRow key={row.code} row={row} maille={answer.maille} onPoint={onPoint} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles.note}>
        {words.indexHelp} {items.some(({ jeunes }) => jeunes === null) ? words.hiddenHelp : ''}
      </p>
      {isBeyondLast ? (
        <div>
          <p>{words.noPage(pages)}</p>
          <Button small onClick={() => change({ page: 1 })}>
            {words.firstPage}
          </Button>
        </div>
      ) : (
        <Pagination
          page={page}
          pages={pages}
          onChange={(next) => change({ page: next })}
          words={{ ...words.pages, position: words.pages.position(page, pages) }}
        />
      )}
    </>
  );
}

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
