import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useLocation } from 'react-router';
import { changeScenario, createScenario, readScenario } from '../../../api/client.gen';
import { contentOf, SCENARIOS_KEY, scenariosQuery } from '../../../api/coverage-trial';
import { errorText } from '../../../api/error-text';
import { meQuery, rolesOf } from '../../../api/session';
import { trial } from '../../../messages/fr/coverage-trial';
import { Said } from '../../../ui/blocks';
import { Button, ButtonLink } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import coverageStyles from '../coverage.module.css';
import { ScenarioCard } from './scenario-card';
import { paramsOfContent } from './trial-params';
import styles from './trial.module.css';
import type { TrialAsked } from './use-trial';

const words = trial.scenarios;
const KEEPERS = ['conseiller', 'gestionnaire', 'administrateur'];

/** Trials that are kept under a name, opened again, shared by a link: for whoever prepares what is decided. */
export function Scenarios({ asked, change }: TrialAsked): ReactElement {
  const { data: me } = useQuery(meQuery);
  const roles = rolesOf(me);
  const mayKeep = KEEPERS.some((role) => roles.has(role));
  return (
    <section className={coverageStyles.partOfSheet} aria-labelledby="scenarios">
      <h2 id="scenarios">{words.title}</h2>
      {mayKeep ? <Kept asked={asked} change={change} /> : null}
      {me?.connecte && !mayKeep ? <p>{words.notForPartners}</p> : null}
      {me && !me.connecte ? <SignIn /> : null}
    </section>
  );
}

function SignIn(): ReactElement {
  const { pathname, search } = useLocation();
  const suite = new URLSearchParams({ suite: `${pathname}${search}` }).toString();
  return (
    <>
      <p>{words.signIn}</p>
      <div>
        <ButtonLink to={`/connexion?${suite}`}>{words.signInLink}</ButtonLink>
      </div>
    </>
  );
}

function Kept({ asked, change }: TrialAsked): ReactElement {
  const client = useQueryClient();
  const [nom, setNom] = useState('');
  const [said, setSaid] = useState('');
  const { data: scenarios, error } = useQuery(scenariosQuery);
  const contenu = contentOf(asked, asked.permanences);
  const opened = scenarios?.find(({ id }) => id === asked.scenario);
  const renew = (text: string): void => {
    setSaid(text);
    void client.invalidateQueries({ queryKey: SCENARIOS_KEY });
  };
  const keeping = useMutation({
    mutationFn: () => createScenario({ body: { nom, contenu } }),
    onSuccess: ({ id }) => {
      setNom('');
      renew(words.kept);
      change({ scenario: id });
    },
  });
  const updating = useMutation({
    mutationFn: (id: string) => changeScenario({ id, body: { contenu } }),
    onSuccess: () => renew(words.updated),
  });
  const opening = useMutation({
    mutationFn: (id: string) => readScenario({ id }),
    onSuccess: ({ id, contenu: kept }) => change({ ...paramsOfContent(asked, kept), scenario: id }),
  });
  const failure = keeping.error ?? updating.error ?? opening.error ?? error;
  return (
    <>
      {asked.permanences.length > 0 ? (
        <form
          className={styles.actions}
          aria-label={words.keepTitle}
          onSubmit={(event) => {
            event.preventDefault();
            keeping.mutate();
          }}
        >
          <div className={styles.name}>
            <TextField
              label={words.name}
              placeholder={words.namePlaceholder}
              required
              maxLength={200}
              value={nom}
              onChange={(event) => setNom(event.currentTarget.value)}
            />
          </div>
          <Button type="submit" look="primary" icon="keep">
            {words.keep}
          </Button>
          {opened ? (
            <Button onClick={() => updating.mutate(opened.id)}>
              {`${words.update}\u00a0: ${opened.nom}`}
            </Button>
          ) : null}
        </form>
      ) : null}
      {failure ? <p role="alert">{errorText(failure)}</p> : null}
      <Said text={said} />
      <h3>{words.mine}</h3>
      {scenarios?.length === 0 ? <p>{words.none}</p> : null}
      <ul className={styles.list}>
        {scenarios?.map((scenario) => (
          <ScenarioCard
            key={scenario.id}
            scenario={scenario}
            opened={scenario.id === asked.scenario ? asked : null}
            onOpen={() => opening.mutate(scenario.id)}
            onChanged={(text, isGone) => {
              renew(text);
              if (isGone && scenario.id === asked.scenario) change({ scenario: null });
            }}
          />
        ))}
      </ul>
    </>
  );
}
