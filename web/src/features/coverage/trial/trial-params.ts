import { MODES } from '../../../api/coverage';
import type { Permanence, ScenarioContent } from '../../../api/coverage-trial';
import { NEEDS } from '../../../messages/fr/needs';
import {
  type CoverageParams,
  MINUTES,
  readCoverageParams,
  writeCoverageParams,
} from '../coverage-params';
import { pick } from '../pick';
import { readPermanence } from './read-permanence';
import { writePermanence } from './write-permanence';

export const MOST_PERMANENCES = 10;

/** What the address of « Et si ? » says. */
export type TrialParams = CoverageParams & {
  readonly permanences: readonly Permanence[];
  /** The kept scenario that is open, if one is. */
  readonly scenario: string | null;
};

export function readTrialParams(params: URLSearchParams): TrialParams {
  const read = params.getAll('p').map(readPermanence);
  return {
    ...readCoverageParams(params),
    maille: 'commune',
    permanences: read.filter((one) => one !== null).slice(0, MOST_PERMANENCES),
    scenario: params.get('scenario') || null,
  };
}

export function writeTrialParams(asked: TrialParams): URLSearchParams {
  const params = writeCoverageParams(asked);
  for (const permanence of asked.permanences) params.append('p', writePermanence(permanence));
  if (asked.scenario) params.set('scenario', asked.scenario);
  return params;
}

/** The same screen, as a kept scenario left it. */
export function paramsOfContent(asked: TrialParams, content: ScenarioContent): TrialParams {
  const { territoire, mode, duree_max, inclure_a_confirmer, permanences } = content;
  const first = permanences[0]?.besoin.split('--')[0];
  return {
    ...asked,
    territoire,
    mode: pick(MODES, mode) ?? asked.mode,
    minutes: MINUTES.find((known) => known === duree_max) ?? asked.minutes,
    withUnconfirmed: inclure_a_confirmer,
    besoin: NEEDS.find(({ slug }) => slug === first)?.slug ?? asked.besoin,
    permanences,
  };
}
