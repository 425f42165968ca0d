import { useLocation, useNavigate } from 'react-router';
import { type CoverageParams, readCoverageParams, writeCoverageParams } from './coverage-params';

export type CoverageAsked = {
  readonly asked: CoverageParams;
  readonly change: (part: Partial<CoverageParams>) => void;
};

/** The URL is the state; whatever is asked anew begins at the first page. */
export function useCoverage(): CoverageAsked {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const asked = readCoverageParams(new URLSearchParams(search));
  return {
    asked,
    change: (part) => {
      const query = writeCoverageParams({ ...asked, page: 1, ...part }).toString();
      void navigate({ pathname, search: query ? `?${query}` : '' });
    },
  };
}
