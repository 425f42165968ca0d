import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { NeedOfTerritory, TerritorySheet } from '../../../api/coverage';
import { coverage } from '../../../messages/fr/coverage';
import { formatNumber } from '../../../messages/fr/format';
import { needLabel } from '../../../messages/fr/needs';
import { ScrollRegion } from '../../../ui/scroll-region';
import styles from '../coverage-table.module.css';
import { writeCoverageParams } from '../coverage-params';
import { knownPartOf } from '../known-part';
import { StateMark } from '../state-mark';
import type { CoverageAsked } from '../use-coverage';

const words = coverage.sheet.needs;
const { columns } = words;

type NeedsTableProps = Pick<CoverageAsked, 'asked'> & { readonly sheet: TerritorySheet };

/** The sixteen needs: who reaches something, who does not, and why. */
export function NeedsTable({ sheet, asked }: NeedsTableProps): ReactElement {
  const { maille, code } = sheet.territoire;
  const mapOf = (besoin: string): string =>
    `/couverture?${writeCoverageParams({ ...asked, territoire: `${maille}:${code}`, besoin, maille: 'commune', page: 1 }).toString()}`;
  const hasUnknown = sheet.besoins.some(({ bilan }) => bilan.inconnus !== 0);
  const heads = [
    columns.couverts,
    columns.aConfirmer,
    columns.nonCouverts,
    ...(hasUnknown ? [columns.inconnus] : []),
    columns.vivantes,
    columns.offresAConfirmer,
    columns.demandes,
  ];
  return (
    <ScrollRegion label={words.caption}>
      <table className={`${styles.table} ${styles.headed}`}>
        <caption className="hors-ecran">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.besoin}</th>
            <th scope="col">{columns.etat}</th>
            <th scope="col">{columns.raison}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.besoins.map((need) => (
            <Row
              key={need.besoin.slug}
              need={need}
              hasUnknown={hasUnknown}
              map={mapOf(need.besoin.slug)}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const shown = (value: number | null, hidden: string): string =>
  value === null ? hidden : formatNumber(value);

type RowProps = {
  readonly need: NeedOfTerritory;
  /** Whether some young people have unknown timetables, for one need at least. */
  readonly hasUnknown: boolean;
  readonly map: string;
};

function Row({ need, hasUnknown, map }: RowProps): ReactElement {
  const { besoin, couvert, raison, bilan } = need;
  const { hidden, notCounted, unknown } = coverage.table;
  const isKnown = knownPartOf(bilan) !== 'none';
  const young = (count: number | null): string => (isKnown ? shown(count, notCounted) : unknown);
  return (
    <tr>
      <th scope="row">
        <Link to={map} title={words.map}>
          {needLabel(besoin.slug)}
        </Link>
      </th>
      <td>
        <span className={styles.state}>
          <StateMark state={couvert} />
          {coverage.stateOf(couvert)}
        </span>
      </td>
      <td>{raison ? coverage.reasons[raison] : ''}</td>
      <td className={styles.figure}>{young(bilan.couverts)}</td>
      <td className={styles.figure}>{young(bilan.a_confirmer)}</td>
      <td className={styles.figure}>{young(bilan.non_couverts)}</td>
      {hasUnknown ? <td className={styles.figure}>{shown(bilan.inconnus, notCounted)}</td> : null}
      <td className={styles.figure}>{shown(need.offres_vivantes, unknown)}</td>
      <td className={styles.figure}>{shown(need.offres_a_confirmer, unknown)}</td>
      <td className={styles.figure}>{shown(need.demandes_sans_reponse, hidden)}</td>
    </tr>
  );
}
