import { useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState, type ReactElement } from 'react';
import {
  contentOf,
  propose,
  type Proposal,
  simulationQuery,
  type TrialPlace,
} from '../../../api/coverage-trial';
import { errorText } from '../../../api/error-text';
import { trial } from '../../../messages/fr/coverage-trial';
import { errors } from '../../../messages/fr/errors';
import { Said } from '../../../ui/blocks';
import { Failure } from '../../../ui/failure';
import coverageStyles from '../coverage.module.css';
import { questionOf } from '../coverage-params';
import { isBeyondBusHours } from './bus-hours';
import { BusNotice } from './bus-notice';
import { type Draft, draftOf, freshDraft, permanenceAt, withDraft } from './draft';
import { PermanenceForm } from './permanence-form';
import { PermanenceList } from './permanence-list';
import { PlacementsPart } from './placements-part';
import { Scenarios } from './scenarios';
import { TrialCommunes } from './trial-communes';
import { TrialConditions } from './trial-conditions';
import { EffectTotals, Gains } from './trial-effect';
import { MOST_PERMANENCES } from './trial-params';
import { pinsOf } from './trial-pins';
import styles from './trial.module.css';
import type { TrialAsked } from './use-trial';

const TrialMap = lazy(() => import('./trial-map').then((m) => ({ default: m.TrialMap })));

const placeOf = ({ lieu }: Proposal): TrialPlace =>
  lieu.genre === 'commune' && lieu.commune !== null
    ? { commune: lieu.commune }
    : { latitude: lieu.latitude, longitude: lieu.longitude };

/** What is tried, what it changes, where to put the next ones, and what is kept of it. */
export function TrialBoard({ asked, change }: TrialAsked): ReactElement {
  const { permanences } = asked;
  const isByBus = asked.mode === 'transports';
  const [draft, setDraft] = useState<Draft>(() => freshDraft(asked.besoin));
  const [lit, setLit] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const formTitle = useRef<HTMLHeadingElement>(null);
  const listTitle = useRef<HTMLHeadingElement>(null);
  const query = useQuery(simulationQuery(contentOf(asked, permanences)));
  const placing = useMutation({
    mutationFn: (count: number) =>
      propose({ question: asked, model: permanenceAt(draft, {}), count, permanences }),
  });
  const answer = permanences.length > 0 ? query.data : undefined;
  const effect =
    answer?.besoins.find(({ besoin }) => besoin.slug === asked.besoin) ?? answer?.besoins[0];
  const set = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  // The same days and hours, elsewhere: what is most often tried next.
  const renew = (): void => set({ lieu: null, nom: null, rank: null });
  const add = (proposals: readonly Proposal[]): void => {
    const more = proposals.map((proposal) => permanenceAt(draft, placeOf(proposal)));
    placing.reset();
    setSaid(trial.form.added);
    change({ permanences: [...permanences, ...more].slice(0, MOST_PERMANENCES) });
  };
  return (
    <>
      <TrialConditions asked={asked} change={change} />
      <div className={styles.views}>
        <div>
          <PermanenceForm
            title={formTitle}
            draft={draft}
            isByBus={isByBus}
            isFull={permanences.length >= MOST_PERMANENCES}
            onDraft={set}
            onSubmit={() => {
              setSaid(trial.form.added);
              change({ permanences: withDraft(permanences, draft), besoin: draft.besoin });
              renew();
            }}
            onCancel={renew}
          />
          <Said text={said} />
        </div>
        <div>
          <section className={coverageStyles.stack} aria-labelledby="essai">
            <h2 id="essai" ref={listTitle} tabIndex={-1}>
              {trial.list.title}
            </h2>
            <PermanenceList
              permanences={permanences}
              tried={answer?.permanences ?? []}
              onChange={(rank) => {
                const chosen = permanences[rank];
                if (chosen) setDraft(draftOf(chosen, rank, answer?.permanences[rank]));
                formTitle.current?.focus();
              }}
              onRemove={(rank) => {
                change({ permanences: permanences.filter((_one, index) => index !== rank) });
                renew();
                listTitle.current?.focus();
              }}
              onClear={() => {
                change({ permanences: [] });
                listTitle.current?.focus();
              }}
            />
            <Gains effects={answer?.besoins ?? []} />
            {isByBus && answer ? (
              <BusNotice isBeyondHours={permanences.some(isBeyondBusHours)} />
            ) : null}
          </section>
          <section className={coverageStyles.stack} aria-labelledby="carte">
            <h2 id="carte">{trial.map.title}</h2>
            <Suspense fallback={<div className={coverageStyles.map} />}>
              <TrialMap
                question={{ ...questionOf(asked), besoin: effect?.besoin.slug ?? draft.besoin }}
                effect={effect ?? null}
                pins={pinsOf({
                  tried: answer?.permanences ?? [],
                  proposed: placing.data?.propositions ?? [],
                  draft,
                })}
                lit={lit}
                onPoint={setLit}
                onPlace={(point, nom) => set({ lieu: point, nom })}
              />
            </Suspense>
          </section>
        </div>
      </div>
      {permanences.length > 0 && query.error ? (
        <Failure
          title={errors.title}
          message={errorText(query.error)}
          retry={errors.retry}
          onRetry={() => void query.refetch()}
        />
      ) : null}
      {answer && effect ? (
        <div className={coverageStyles.stack} aria-busy={query.isPlaceholderData}>
          <EffectTotals answer={answer} effect={effect} onNeed={(besoin) => change({ besoin })} />
          <TrialCommunes key={effect.besoin.slug} effect={effect} onPoint={setLit} />
        </div>
      ) : null}
      <PlacementsPart
        answer={placing.data}
        isPending={placing.isPending}
        error={placing.error}
        onAsk={(count) => placing.mutate(count)}
        onAdd={add}
      />
      <Scenarios asked={asked} change={change} />
    </>
  );
}
