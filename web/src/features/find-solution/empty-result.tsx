import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { SearchAnswer } from '../../api/contract';
import { reportUnmetNeed } from '../../api/mutations';
import { findSolution } from '../../messages/fr/find-solution';
import { formatNumber } from '../../messages/fr/format';
import { isNeed, NEEDS, type NeedSlug } from '../../messages/fr/needs';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import type { SearchState } from './use-search';
import { widening, wideningLabel } from './widening';
import styles from './empty-result.module.css';

const words = findSolution.empty;

type EmptyResultProps = { state: SearchState; answer: SearchAnswer };

export function EmptyResult({ state, answer }: EmptyResultProps): ReactElement {
  const [need] = state.search.facets.thematiques;
  const ways = answer.elargir.filter((way) => way.total > 0);
  return (
    <Notice title={words.title} icon="search">
      <p>{words.text}</p>
      {ways.length > 0 ? (
        <>
          <h3 className={styles.subtitle}>{words.widen}</h3>
          <ul className={styles.ways}>
            {ways.map((way) => (
              <li key={`${way.quoi}-${way.champ}-${way.distance_km}`}>
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
      {state.search.commune ? <UnmetNeed commune={state.search.commune} searched={need} /> : null}
    </Notice>
  );
}

type UnmetNeedProps = { commune: string; searched: NeedSlug | undefined };

function UnmetNeed({ commune, searched }: UnmetNeedProps): ReactElement {
  const [chosen, setChosen] = useState<NeedSlug>(NEEDS[0].slug);
  const need = searched ?? chosen;
  const report = useMutation({ mutationFn: reportUnmetNeed });
  if (report.isSuccess) return <output>{words.unmetDone}</output>;
  return (
    <div className={styles.unmet}>
      {searched ? null : (
        <SelectField
          label={words.unmetNeed}
          value={chosen}
          onChange={(event) => {
            if (isNeed(event.target.value)) setChosen(event.target.value);
          }}
        >
          {NEEDS.map(({ slug, label }) => (
            <option key={slug} value={slug}>
              {label}
            </option>
          ))}
        </SelectField>
      )}
      <Button
        icon="flag"
        disabled={report.isPending}
        onClick={() =>
          report.mutate({ code_commune: commune, besoin: need, motif: 'aucune_solution' })
        }
      >
        {words.unmet}
      </Button>
      <p className={styles.help}>{words.unmetHelp}</p>
      {report.isError ? <p role="alert">{words.unmetFailed}</p> : null}
    </div>
  );
}
