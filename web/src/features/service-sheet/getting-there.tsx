import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { ServiceSheet } from '../../api/contract';
import { errorText } from '../../api/error-text';
import { communeQuery } from '../../api/queries';
import { useAsker } from '../../api/use-asker';
import { visitQuery } from '../../api/visits';
import { errors } from '../../messages/fr/errors';
import { visit as words } from '../../messages/fr/visit';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { Failure } from '../../ui/failure';
import { SheetSection } from '../../ui/sheet';
import { Skeleton } from '../../ui/skeleton';
import styles from './getting-there.module.css';
import { VisitAnswer } from './visit-answer';

const HomeField = lazy(() => import('./home-field').then((m) => ({ default: m.HomeField })));

type GettingThereProps = { service: Pick<ServiceSheet, 'id' | 'modes_accueil'> };

/** The way there and back, from the commune of the young person; computed once it is asked. */
export function GettingThere({ service }: GettingThereProps): ReactElement | null {
  const { asker, changeDeparture } = useAsker();
  const { commune, mode } = asker;
  const { point } = asker.profil;
  const [editing, setEditing] = useState<'no' | 'now' | 'done'>('no');
  const receives = service.modes_accueil ?? [];
  if (receives.length > 0 && !receives.includes('en-presentiel')) return null;
  return (
    <div className={commune && mode ? undefined : 'ecran-seul'}>
      <SheetSection id="y-aller" title={words.title}>
        {commune && editing !== 'now' ? (
          <Home
            commune={commune}
            isAddress={point !== null}
            takesFocus={editing === 'done'}
            onChange={() => setEditing('now')}
          />
        ) : (
          <div className={`${styles.home} ecran-seul`}>
            {commune ? null : <p>{words.noPlace}</p>}
            <Suspense>
              <HomeField
                takesFocus={editing === 'now'}
                onChoose={(code) => {
                  setEditing('done');
                  changeDeparture({ commune: code });
                }}
              />
            </Suspense>
          </div>
        )}
        {commune ? (
          <>
            <div className="ecran-seul">
              <ChoiceGroup
                question={words.mode}
                choices={words.modes}
                value={mode}
                onChange={(chosen) => changeDeparture({ mode: chosen })}
              />
            </div>
            {mode ? (
              <Answer service={service.id} commune={commune} point={point} mode={mode} />
            ) : null}
          </>
        ) : null}
      </SheetSection>
    </div>
  );
}

type HomeProps = { commune: string; isAddress: boolean; takesFocus: boolean; onChange: () => void };

function Home({ commune, isAddress, takesFocus, onChange }: HomeProps): ReactElement {
  const { nom } = useQuery(communeQuery(commune)).data ?? { nom: commune };
  return (
    <div className={styles.home}>
      <p>
        <b>{words.from(nom)}</b>
      </p>
      <p className={styles.quiet}>{isAddress ? words.fromAddress : words.fromTownCentre}</p>
      <div className="ecran-seul">
        <Button small icon="pencil" ref={takesFocus ? focusOn : undefined} onClick={onChange}>
          {words.change}
        </Button>
      </div>
    </div>
  );
}

// One function for all renders: the focus is taken when the button comes, and only then.
function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}

type AnswerProps = Parameters<typeof visitQuery>[0];

function Answer(asked: AnswerProps): ReactElement {
  const found = useQuery(visitQuery(asked));
  return (
    <div className={styles.answer}>
      <p aria-live="polite" className={found.data ? styles[found.data.etat] : undefined}>
        {found.data?.message}
      </p>
      {found.isPending ? <Skeleton lines={1} label={words.loading} /> : null}
      {found.isError ? (
        <Failure
          title={words.failed}
          message={errorText(found.error)}
          retry={errors.retry}
          onRetry={() => void found.refetch()}
        />
      ) : null}
      {found.data ? <VisitAnswer visit={found.data} /> : null}
    </div>
  );
}
