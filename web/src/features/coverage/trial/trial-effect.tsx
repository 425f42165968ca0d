import type { ReactElement } from 'react';
import type { Simulation, TrialEffect } from '../../../api/coverage-trial';
import { coverage } from '../../../messages/fr/coverage';
import { trial } from '../../../messages/fr/coverage-trial';
import { formatDate } from '../../../messages/fr/format';
import { needLabel } from '../../../messages/fr/needs';
import { SelectField } from '../../../ui/field';
import { ScrollRegion } from '../../../ui/scroll-region';
import coverageStyles from '../coverage.module.css';
import tableStyles from '../coverage-table.module.css';
import { knownPartOf } from '../known-part';
import { StateMark } from '../state-mark';
import styles from './trial.module.css';

const words = trial.effect;
const ROWS = ['couverts', 'a_confirmer', 'non_couverts', 'inconnus'] as const;
const STATES = {
  couverts: 'couvert',
  a_confirmer: 'a_confirmer',
  non_couverts: 'non_couvert',
  inconnus: null,
} as const;

/** How many more young people would reach something, need by need. */
export function Gains({ effects }: { readonly effects: readonly TrialEffect[] }): ReactElement {
  return (
    <output className={styles.gains}>
      {effects.map((effect) => (
        <span key={effect.besoin.slug}>
          <strong>{gainOf(effect)}</strong>{' '}
          {words.beyond(
            effect.hors_territoire.jeunes_gagnes,
            effect.hors_territoire.communes_gagnees,
          )}
        </span>
      ))}
    </output>
  );
}

/** Where nobody knows the timetables, nothing is said of what would be gained. */
function gainOf({ besoin, apres, jeunes_gagnes, communes_gagnees }: TrialEffect): string {
  const known = knownPartOf(apres.bilan);
  const label = needLabel(besoin.slug);
  if (known === 'none' && communes_gagnees === 0) return words.unknown(label);
  const said = words.gained(label, jeunes_gagnes, communes_gagnees);
  return known === 'all' ? said : `${said} ${words.partly(apres.bilan.inconnus)}`;
}

type TrialEffectProps = {
  readonly answer: Simulation;
  readonly effect: TrialEffect;
  readonly onNeed: (besoin: string) => void;
};

/** The totals before and after, for one need. */
export function EffectTotals({ answer, effect, onNeed }: TrialEffectProps): ReactElement {
  const { besoin, avant, apres } = effect;
  const notes = [
    coverage.summary.when(formatDate(answer.jour)),
    apres.bilan.jeunes_estimes ? coverage.summary.estimated : '',
    coverage.summary.hidden(apres.bilan.communes_sous_seuil),
    answer.trajets_estimes ? coverage.summary.estimatedTravel : '',
  ];
  return (
    <section className={coverageStyles.stack} aria-labelledby="effet">
      <h2 id="effet">{words.title(needLabel(besoin.slug), answer.territoire.nom)}</h2>
      {answer.besoins.length > 1 ? (
        <div className={coverageStyles.narrow}>
          <SelectField
            label={words.shown}
            value={besoin.slug}
            onChange={(event) => onNeed(event.currentTarget.value)}
          >
            {answer.besoins.map(({ besoin: { slug } }) => (
              <option key={slug} value={slug}>
                {needLabel(slug)}
              </option>
            ))}
          </SelectField>
        </div>
      ) : null}
      <ScrollRegion label={words.caption}>
        <table className={tableStyles.table}>
          <caption className="hors-ecran">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.measure}</th>
              {[words.columns.before, words.columns.after, words.columns.change].map((column) => (
                <th key={column} scope="col" className={tableStyles.figure}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row}>
                <th scope="row">
                  <span className={tableStyles.state}>
                    <StateMark state={STATES[row]} />
                    {words.rows[row]}
                  </span>
                </th>
                <td className={tableStyles.figure}>{trial.part(avant.bilan[row])}</td>
                <td className={tableStyles.figure}>{trial.part(apres.bilan[row])}</td>
                <td className={tableStyles.figure}>
                  {trial.signed(difference(avant.bilan[row], apres.bilan[row]))}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{words.index}</th>
              <td className={tableStyles.figure}>{trial.index(avant.indice)}</td>
              <td className={tableStyles.figure}>{trial.index(apres.indice)}</td>
              <td className={tableStyles.figure}>
                {trial.signed(difference(avant.indice, apres.indice))}
              </td>
            </tr>
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles.note}>{notes.filter(Boolean).join(' ')}</p>
    </section>
  );
}

const difference = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : after - before;
