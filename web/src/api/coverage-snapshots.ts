import { queryOptions } from '@tanstack/react-query';
import { compareSnapshots, listSnapshots, showCoverageTrend } from './client.gen';
import { COUNTING, type Mode } from './coverage';

const MOST = '100';
const TAKING_MS = 2_000;
/** What the API calls the present among snapshots. */
export const NOW = 'maintenant';

export type Snapshot = Awaited<ReturnType<typeof listSnapshots>>['items'][number];
export type Comparison = Awaited<ReturnType<typeof compareSnapshots>>;
export type NeedComparison = Comparison['besoins'][number];
export type ChangeTotal = NeedComparison['gagnees'];
export type CommuneChange = NeedComparison['items'][number];
export type Trend = Awaited<ReturnType<typeof showCoverageTrend>>;
export type NeedTrend = Trend['besoins'][number];

export const SNAPSHOTS_KEY = ['snapshots'] as const;

/** The newest first. */
export const snapshotsQuery = queryOptions({
  queryKey: SNAPSHOTS_KEY,
  queryFn: async ({ signal }) => (await listSnapshots({ size: MOST }, { signal })).items,
  // One that was asked for is there in a few seconds.
  refetchInterval: ({ state }) =>
    state.data?.some(({ statut }) => statut === 'en_cours') ? TAKING_MS : false,
});

/** For one need, or for all of them when it is null. */
export type TrendQuestion = {
  readonly territoire: string;
  readonly besoin: string | null;
  readonly mode: Mode;
  readonly withUnconfirmed: boolean;
};

const parametersOf = ({ territoire, besoin, mode, withUnconfirmed }: TrendQuestion) => ({
  territoire,
  ...(besoin === null ? {} : { thematique: besoin }),
  mode,
  inclureAConfirmer: String(withUnconfirmed),
});

/** What was gained and lost between two snapshots; nothing is asked without the first. */
export const comparisonQuery = (question: TrendQuestion, avant: string | null, apres: string) =>
  queryOptions({
    queryKey: ['snapshot-comparison', question, avant, apres],
    queryFn: ({ signal }) =>
      compareSnapshots({ avant: avant ?? '', apres, ...parametersOf(question) }, { signal }),
    enabled: avant !== null,
    ...COUNTING,
  });

/** Asked again once a later snapshot is taken. */
export const trendQuery = (question: TrendQuestion, last: string | null) =>
  queryOptions({
    queryKey: ['coverage-trend', question, last],
    queryFn: ({ signal }) => showCoverageTrend(parametersOf(question), { signal }),
    ...COUNTING,
  });
