import { useState, type ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { CommuneChange, NeedComparison } from '../../../api/coverage-snapshots';
import { coverage } from '../../../messages/fr/coverage';
import { evolution } from '../../../messages/fr/coverage-evolution';
import { formatNumber } from '../../../messages/fr/format';
import { needLabel } from '../../../messages/fr/needs';
import { Button } from '../../../ui/button';
import { ScrollRegion } from '../../../ui/scroll-region';
import tableStyles from '../coverage-table.module.css';
import { StateMark } from '../state-mark';

const words = evolution.communes;
const FIRST = 15;

/** The communes gained, lost, or otherwise changed, with what was and what is. */
export function ChangedCommunes({ need }: { readonly need: NeedComparison }): ReactElement {
  const [isWhole, setWhole] = useState(false);
  const caption = words.caption(needLabel(need.besoin.slug));
  const { columns } = words;
  const shown = isWhole ? need.items : need.items.slice(0, FIRST);
  return (
    <>
      <ScrollRegion label={caption}>
        <table className={tableStyles.table}>
          <caption className="hors-ecran">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.nom}</th>
              <th scope="col" className={tableStyles.figure}>
                {columns.jeunes}
              </th>
              <th scope="col">{columns.sens}</th>
              <th scope="col">{columns.avant}</th>
              <th scope="col">{columns.apres}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((change) => (
              <Row key={change.code} change={change} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {need.items.length > FIRST ? (
        <div>
          <Button small onClick={() => setWhole(!isWhole)}>
            {isWhole ? words.less : words.more(need.items.length - FIRST)}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Row({ change }: { readonly change: CommuneChange }): ReactElement {
  const { search } = useLocation();
  const { code, nom, jeunes, jeunes_estimes, sens, avant, apres } = change;
  return (
    <tr>
      <th scope="row">
        <Link to={`/couverture/commune/${code}${search}`}>{nom}</Link>
      </th>
      <td className={tableStyles.figure}>
        {jeunes === null ? words.hidden : formatNumber(jeunes)}
        {jeunes !== null && jeunes_estimes ? <small> {words.estimated}</small> : null}
      </td>
      <td>{words.directions[sens]}</td>
      <td>
        <Side side={avant} />
      </td>
      <td>
        <Side side={apres} />
      </td>
    </tr>
  );
}

function Side({ side }: { readonly side: CommuneChange['avant'] }): ReactElement {
  const { couvert, raison } = side;
  return (
    <>
      <span className={tableStyles.state}>
        <StateMark state={couvert} />
        {coverage.stateOf(couvert)}
      </span>
      {raison && raison !== 'horaires-inconnus' ? <small>{coverage.reasons[raison]}</small> : null}
    </>
  );
}
