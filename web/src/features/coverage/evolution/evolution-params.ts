import { NOW } from '../../../api/coverage-snapshots';
import { type CoverageParams, readCoverageParams, writeCoverageParams } from '../coverage-params';

/** What the address of « Depuis la dernière réunion » says. */
export type EvolutionParams = CoverageParams & {
  /** A snapshot; null: the last that was taken. */
  readonly avant: string | null;
  readonly apres: string;
  readonly everyNeed: boolean;
};

const ALL = 'tous';

export function readEvolutionParams(params: URLSearchParams): EvolutionParams {
  return {
    ...readCoverageParams(params),
    avant: params.get('avant') || null,
    apres: params.get('apres') || NOW,
    everyNeed: params.get('besoins') === ALL,
  };
}

export function writeEvolutionParams(asked: EvolutionParams): URLSearchParams {
  const params = writeCoverageParams(asked);
  if (asked.everyNeed) params.set('besoins', ALL);
  if (asked.avant !== null) params.set('avant', asked.avant);
  if (asked.apres !== NOW) params.set('apres', asked.apres);
  return params;
}
