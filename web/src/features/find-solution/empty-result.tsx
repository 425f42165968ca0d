import type { ReactElement } from 'react';
import type { SearchAnswer } from '../../api/contract';
import { emptyResult as words } from '../../messages/fr/empty-result';
import { formatNumber } from '../../messages/fr/format';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { UnmetNeed } from './unmet-need';
import type { SearchState } from './use-search';
import { widening, wideningLabel } from './widening';
import styles from './empty-result.module.css';

type EmptyResultProps = { state: SearchState; answer: SearchAnswer };

export function EmptyResult({ state, answer }: EmptyResultProps): ReactElement {
  const { commune, facets } = state.search;
  const ways = answer.elargir.filter((way) => way.total > 0);
  return (
    <Notice title={words.title} icon="search">
      <p>{words.text}</p>
      {ways.length > 0 ? (
        <>
          <h3 className={styles.subtitle}>{words.widen}</h3>
          <ul className={styles.ways}>
            {ways.map((way) => (
              <li key={`${way.quoi}-${way.champ}-${way.distance_km ?? way.duree_minutes}`}>
                <Button onClick={() => state.change(widening(way, state.search))}>
                  {wideningLabel(way)} <b>({formatNumber(way.total)})</b>
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.nothing}</p>
      )}
      {commune ? (
        <UnmetNeed
          key={`${commune} ${facets.thematiques.join(' ')}`}
          commune={commune}
          place={answer.origine?.nom ?? null}
          searched={facets.thematiques}
        />
      ) : null}
    </Notice>
  );
}
