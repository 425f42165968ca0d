import { useLocation, useNavigate } from 'react-router';
import { readTrialParams, type TrialParams, writeTrialParams } from './trial-params';

export type TrialAsked = {
  readonly asked: TrialParams;
  readonly change: (part: Partial<TrialParams>) => void;
};

type TrialAddress = TrialAsked & {
  /** The token of a shared link, until something is changed. */
  readonly token: string | null;
  /** The same, from what a link showed rather than from the query. */
  readonly from: (start: TrialParams) => TrialAsked;
};

/** The URL is the state; what a shared link shows is left as soon as something is changed. */
export function useTrial(): TrialAddress {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const asked = readTrialParams(new URLSearchParams(search));
  const from = (start: TrialParams): TrialAsked => ({
    asked: start,
    change: (part) => {
      const query = writeTrialParams({ ...start, ...part }).toString();
      void navigate({ pathname, search: query ? `?${query}` : '' }, { preventScrollReset: true });
    },
  });
  return { ...from(asked), from, token: new URLSearchParams(hash.slice(1)).get('jeton') };
}
