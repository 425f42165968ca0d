import type { ReactElement } from 'react';
import type { Coverage } from '../../api/coverage';
import { coverage } from '../../messages/fr/coverage';
import { formatDate } from '../../messages/fr/format';
import { travelSource } from '../../messages/fr/travel';
import { needLabel } from '../../messages/fr/needs';
import { Notice } from '../../ui/notice';
import styles from './coverage.module.css';
import { SheetLink } from './sheet-link';
import { StateMark } from './state-mark';

const words = coverage.summary;

/** How many young people reach something, only what is to be confirmed, nothing, or nobody knows. */
export function CoverageSummary({ answer }: { readonly answer: Coverage }): ReactElement {
  const { bilan, besoin, territoire, jour } = answer;
  const parts = [
    { state: 'couvert', count: bilan.couverts, text: words.covered },
    { state: 'a_confirmer', count: bilan.a_confirmer, text: words.unconfirmed },
    { state: 'non_couvert', count: bilan.non_couverts, text: words.uncovered },
    { state: null, count: bilan.inconnus, text: words.unknown },
  ] as const;
  const share = (count: number | null): string | null =>
    bilan.majorite_connue ? words.share(count, bilan.jeunes) : null;
  const shown = parts.filter(({ count }) => count !== 0);
  const knowsNothing =
    answer.items.length > 0 && answer.items.every(({ raison }) => raison === 'horaires-inconnus');
  return (
    <section className={styles.summary} aria-labelledby="bilan">
      <h2 id="bilan">{words.title(needLabel(besoin.slug), territoire.nom)}</h2>
      {knowsNothing ? <Notice title={coverage.noTimetable} level={3} isCompact /> : null}
      <ul className={styles.parts}>
        {shown.map(({ state, count, text }) => (
          <li key={text} className={styles.part}>
            <StateMark state={state} />
            <p>
              <strong>{words.young(count)}</strong>{' '}
              {share(count) ? <span>({share(count)})</span> : null} {text}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <SheetLink territoire={territoire} />
      </p>
      <p className={styles.note}>
        {[
          words.when(formatDate(jour)),
          bilan.jeunes_estimes ? words.estimated : '',
          words.hidden(bilan.communes_sous_seuil),
          answer.trajets_source ? travelSource(answer.trajets_source) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </section>
  );
}
