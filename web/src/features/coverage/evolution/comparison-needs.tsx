import type { ReactElement } from 'react';
import type { ChangeTotal, Comparison, NeedComparison } from '../../../api/coverage-snapshots';
import { coverage } from '../../../messages/fr/coverage';
import { evolution } from '../../../messages/fr/coverage-evolution';
import { formatNumber } from '../../../messages/fr/format';
import { needLabel } from '../../../messages/fr/needs';
import { Disclosure } from '../../../ui/disclosure';
import { ScrollRegion } from '../../../ui/scroll-region';
import coverageStyles from '../coverage.module.css';
import tableStyles from '../coverage-table.module.css';
import { ChangedCommunes } from './changed-communes';

const words = evolution.needs;
const TOTALS = ['gagnees', 'perdues', 'autres'] as const;

const hasChanged = (need: NeedComparison): boolean => need.items.length > 0;

const isPartlyHidden = (need: NeedComparison): boolean =>
  TOTALS.some((total) => need[total].jeunes === null);

/** What was gained and lost, need by need, then why and in which communes. */
export function ComparisonNeeds({ answer }: { readonly answer: Comparison }): ReactElement {
  const { besoins } = answer;
  const changed = besoins.filter(hasChanged);
  return (
    <>
      <section className={coverageStyles.stack} aria-labelledby="besoins">
        <h2 id="besoins">{words.title}</h2>
        {changed.length === 0 ? <p>{words.nothing}</p> : null}
        <ScrollRegion label={words.caption}>
          <table className={tableStyles.table}>
            <caption className="hors-ecran">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.besoin}</th>
                {TOTALS.map((total) => (
                  <th key={total} scope="col" className={tableStyles.figure}>
                    {words.columns[total]}
                  </th>
                ))}
                <th scope="col" className={tableStyles.figure}>
                  {words.columns.inchangees}
                </th>
              </tr>
            </thead>
            <tbody>
              {besoins.map((need) => (
                <tr key={need.besoin.slug}>
                  <th scope="row">{needLabel(need.besoin.slug)}</th>
                  {TOTALS.map((total) => (
                    <td key={total} className={tableStyles.figure}>
                      {words.cell(need[total].communes, need[total].jeunes)}
                    </td>
                  ))}
                  <td className={tableStyles.figure}>{formatNumber(need.inchangees)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        {besoins.some(isPartlyHidden) ? (
          <p className={coverageStyles.note}>{evolution.hiddenHelp}</p>
        ) : null}
      </section>
      {changed.map((need) => (
        <Disclosure
          key={need.besoin.slug}
          summary={needLabel(need.besoin.slug)}
          open={changed.length === 1}
        >
          <div className={coverageStyles.stack}>
            <Reasons title={evolution.reasons.gagnees} total={need.gagnees} />
            <Reasons title={evolution.reasons.perdues} total={need.perdues} />
            <ChangedCommunes need={need} />
            {need.ignorees > 0 ? <p>{evolution.ignored(need.ignorees)}</p> : null}
          </div>
        </Disclosure>
      ))}
    </>
  );
}

type ReasonsProps = { readonly title: string; readonly total: ChangeTotal };

function Reasons({ title, total }: ReasonsProps): ReactElement | null {
  if (total.raisons.length === 0) return null;
  return (
    <div className={coverageStyles.plain}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className={coverageStyles.plain}>
        {total.raisons.map(({ raison, communes, jeunes }) => (
          <li key={raison}>
            {coverage.reasons[raison]}&nbsp;: {evolution.reasons.line(communes, jeunes)}
          </li>
        ))}
      </ul>
    </div>
  );
}
