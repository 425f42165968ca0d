import { useState, type ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { TriedCommune, TrialEffect } from '../../../api/coverage-trial';
import { coverage } from '../../../messages/fr/coverage';
import { trial } from '../../../messages/fr/coverage-trial';
import { formatNumber } from '../../../messages/fr/format';
import { needLabel } from '../../../messages/fr/needs';
import { Button } from '../../../ui/button';
import { ScrollRegion } from '../../../ui/scroll-region';
import coverageStyles from '../coverage.module.css';
import tableStyles from '../coverage-table.module.css';
import { knownPartOf } from '../known-part';
import { StateMark } from '../state-mark';
import styles from './trial.module.css';

const words = trial.communes;
const FIRST = 15;

type TrialCommunesProps = {
  readonly effect: TrialEffect;
  readonly onPoint: (code: string) => void;
};

/** Every commune whose figures change, those gained first. */
export function TrialCommunes({ effect, onPoint }: TrialCommunesProps): ReactElement | null {
  const [isWhole, setWhole] = useState(false);
  const { communes, besoin } = effect;
  const shown = isWhole ? communes : communes.slice(0, FIRST);
  const { columns } = words;
  const caption = words.caption(needLabel(besoin.slug));
  if (communes.length === 0) {
    return knownPartOf(effect.apres.bilan) === 'none' ? null : <p>{words.none}</p>;
  }
  return (
    <section className={coverageStyles.stack} aria-labelledby="communes">
      <h2 id="communes">{words.title}</h2>
      <ScrollRegion label={caption}>
        <table className={tableStyles.table}>
          <caption className="hors-ecran">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.nom}</th>
              <th scope="col" className={tableStyles.figure}>
                {columns.jeunes}
              </th>
              <th scope="col">{columns.avant}</th>
              <th scope="col">{columns.apres}</th>
              <th scope="col" className={tableStyles.figure}>
                {columns.offres}
              </th>
              <th scope="col" className={tableStyles.figure}>
                {columns.indice}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((commune) => (
              <Row key={commune.code} commune={commune} onPoint={onPoint} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {communes.length > FIRST ? (
        <div>
          <Button small onClick={() => setWhole(!isWhole)}>
            {isWhole ? words.less : words.more(communes.length - FIRST)}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

type RowProps = { readonly commune: TriedCommune; readonly onPoint: (code: string) => void };

function Row({ commune, onPoint }: RowProps): ReactElement {
  const { code, nom, jeunes, jeunes_estimes, gagnee, avant, apres } = commune;
  const { search } = useLocation();
  const point = (): void => onPoint(code);
  return (
    <tr onMouseEnter={point} onFocus={point}>
      <th scope="row">
        <Link to={`/couverture/commune/${code}${search}`}>{nom}</Link>{' '}
        {gagnee ? <span className={styles.tag}>{words.gained}</span> : null}
      </th>
      <td className={tableStyles.figure}>
        {trial.count(jeunes)}
        {jeunes !== null && jeunes_estimes ? <small> {coverage.table.estimated}</small> : null}
      </td>
      <td>
        <State state={avant.couvert} />
      </td>
      <td>
        <State state={apres.couvert} />
      </td>
      <td className={tableStyles.figure}>
        {words.to(offersOf(avant.offres_vivantes), offersOf(apres.offres_vivantes))}
      </td>
      <td className={tableStyles.figure}>
        {words.to(trial.index(avant.indice), trial.index(apres.indice))}
      </td>
    </tr>
  );
}

const offersOf = (count: number | null): string =>
  count === null ? coverage.table.unknown : formatNumber(count);

function State({ state }: { readonly state: TriedCommune['avant']['couvert'] }): ReactElement {
  return (
    <span className={tableStyles.state}>
      <StateMark state={state} />
      {coverage.stateOf(state)}
    </span>
  );
}
