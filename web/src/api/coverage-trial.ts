import { queryOptions } from '@tanstack/react-query';
import {
  createScenario,
  listScenarios,
  type PermanenceEssayee,
  proposePlacements,
  readSharedScenario,
  simulateCoverage,
} from './client.gen';
import { COUNTING, type CoverageQuestion } from './coverage';

export type Permanence = PermanenceEssayee;
export type TrialRecurrence = Permanence['recurrence'];
export type TrialPlace = Permanence['lieu'];

export type Simulation = Awaited<ReturnType<typeof simulateCoverage>>;
export type TriedPermanence = Simulation['permanences'][number];
export type TrialEffect = Simulation['besoins'][number];
export type TriedCommune = TrialEffect['communes'][number];
export type Measure = TrialEffect['avant'];

export type Placements = Awaited<ReturnType<typeof proposePlacements>>;
export type Proposal = Placements['propositions'][number];

export type Scenario = Awaited<ReturnType<typeof createScenario>>;
export type ScenarioContent = Scenario['contenu'];
export type ScenarioLine = Awaited<ReturnType<typeof listScenarios>>['items'][number];

export type TrialQuestion = Omit<CoverageQuestion, 'maille' | 'besoin'>;

const conditionsOf = (question: TrialQuestion) => ({
  territoire: question.territoire,
  mode: question.mode,
  duree_max: question.minutes,
  inclure_a_confirmer: question.withUnconfirmed,
});

/** What is sent to be tried, and what a scenario keeps. */
export const contentOf = (
  question: TrialQuestion,
  permanences: readonly Permanence[],
): ScenarioContent => ({ ...conditionsOf(question), permanences: [...permanences], besoins: [] });

/** What some permanences more would change; nothing is asked without any. */
export const simulationQuery = (content: ScenarioContent) =>
  queryOptions({
    queryKey: ['coverage-trial', content],
    queryFn: ({ signal }) => simulateCoverage({ body: content }, { signal }),
    enabled: content.permanences.length > 0,
    ...COUNTING,
  });

export type PlacementWish = {
  readonly question: TrialQuestion;
  /** Its place is not looked at: it is what is sought. */
  readonly model: Permanence;
  readonly count: number;
  readonly permanences: readonly Permanence[];
};

export const propose = ({
  question,
  model,
  count,
  permanences,
}: PlacementWish): Promise<Placements> => {
  const { lieu: _sought, ...held } = model;
  return proposePlacements({
    body: {
      ...conditionsOf(question),
      ...held,
      nombre: count,
      permanences: [...permanences],
    },
  });
};

export const SCENARIOS_KEY = ['scenarios'] as const;

export const scenariosQuery = queryOptions({
  queryKey: SCENARIOS_KEY,
  queryFn: async ({ signal }) => (await listScenarios({ signal })).items,
});

/** What a shared link shows; null where the address has no token. */
export const sharedScenarioQuery = (token: string | null) =>
  queryOptions({
    queryKey: ['shared-scenario', token],
    queryFn: ({ signal }) => readSharedScenario({ body: { jeton: token ?? '' } }, { signal }),
    enabled: token !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
