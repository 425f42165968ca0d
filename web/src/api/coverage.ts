import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { drawContours, getTerritoryCoverage, listCoverage } from './client.gen';
import { isNotYet, mayBeRetried } from './error-text';

export const MODES = ['voiture', 'transports', 'velo', 'pied'] as const;
export type Mode = (typeof MODES)[number];
export const COVERAGE_MAILLES = ['commune', 'epci', 'arrondissement', 'departement'] as const;
export type CoverageMaille = (typeof COVERAGE_MAILLES)[number];

export type Coverage = Awaited<ReturnType<typeof listCoverage>>;
export type CoverageRow = Coverage['items'][number];
export type CoverageState = NonNullable<CoverageRow['couvert']>;

/** What the table and the map are asked: the same for both. */
export type CoverageQuestion = {
  readonly territoire: string;
  readonly besoin: string;
  readonly mode: Mode;
  readonly minutes: number;
  readonly maille: CoverageMaille;
  readonly withUnconfirmed: boolean;
};

export type Order = { readonly tri: string; readonly page: number };

// A first count of a region may take longer than one answer.
const ATTEMPTS_WHILE_COUNTING = 20;
export const COUNTING = {
  placeholderData: keepPreviousData,
  retry: (failures: number, error: Error): boolean =>
    isNotYet(error) ? failures < ATTEMPTS_WHILE_COUNTING : failures < 1 && mayBeRetried(error),
  retryDelay: 3_000,
} as const;

const PAGE_SIZE = 25;
const WHOLE = '10000';

const parametersOf = (question: CoverageQuestion) => ({
  territoire: question.territoire,
  thematique: question.besoin,
  mode: question.mode,
  dureeMax: String(question.minutes),
  maille: question.maille,
  inclureAConfirmer: String(question.withUnconfirmed),
});

/** One page of the table. */
export const coverageQuery = (question: CoverageQuestion, { tri, page }: Order) =>
  queryOptions({
    queryKey: ['coverage', question, tri, page],
    queryFn: ({ signal }) =>
      listCoverage(
        { ...parametersOf(question), tri, page: String(page), size: String(PAGE_SIZE) },
        { signal },
      ),
    ...COUNTING,
  });

/** Every row at once, to be drawn. */
export const coverageMapQuery = (question: CoverageQuestion) =>
  queryOptions({
    queryKey: ['coverage', question, 'all'],
    queryFn: async ({ signal }) =>
      (await listCoverage({ ...parametersOf(question), tri: 'code', size: WHOLE }, { signal }))
        .items,
    ...COUNTING,
  });

export const contoursQuery = (territoire: string, maille: CoverageMaille) =>
  queryOptions({
    queryKey: ['contours', territoire, maille],
    queryFn: ({ signal }) => drawContours({ territoire, maille }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The same table as a file. */
export function coverageFile(question: CoverageQuestion, tri: string, format: string): string {
  const { territoire, besoin, mode, minutes, maille, withUnconfirmed } = question;
  const query = new URLSearchParams({
    territoire,
    thematique: besoin,
    mode,
    duree_max: String(minutes),
    maille,
    inclure_a_confirmer: String(withUnconfirmed),
    tri,
  });
  return `/api/v1/couverture/export.${format}?${query.toString()}`;
}

type PackQuestion = Pick<CoverageQuestion, 'territoire' | 'mode' | 'minutes' | 'withUnconfirmed'>;

/** All the needs of a territory, for a meeting, with what a kept scenario would change. */
export function packFile(question: PackQuestion, format: string, scenario?: string): string {
  const { territoire, mode, minutes, withUnconfirmed } = question;
  const query = new URLSearchParams({
    territoire,
    mode,
    duree_max: String(minutes),
    inclure_a_confirmer: String(withUnconfirmed),
    ...(scenario === undefined ? {} : { scenario }),
  });
  return `/api/v1/couverture/dossier.${format}?${query.toString()}`;
}

export type TerritorySheet = Awaited<ReturnType<typeof getTerritoryCoverage>>;
export type NeedOfTerritory = TerritorySheet['besoins'][number];
export type OffersOfTerritory = TerritorySheet['offres']['vivantes'];

export type SheetQuestion = Pick<CoverageQuestion, 'mode' | 'minutes' | 'withUnconfirmed'> & {
  readonly maille: string;
  readonly code: string;
};

export const territorySheetQuery = ({
  maille,
  code,
  mode,
  minutes,
  withUnconfirmed,
}: SheetQuestion) =>
  queryOptions({
    queryKey: ['territory-coverage', maille, code, mode, minutes, withUnconfirmed],
    queryFn: ({ signal }) =>
      getTerritoryCoverage(
        {
          maille,
          code,
          mode,
          dureeMax: String(minutes),
          inclureAConfirmer: String(withUnconfirmed),
        },
        { signal },
      ),
    ...COUNTING,
  });
