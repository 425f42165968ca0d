import { useLocation, useNavigate } from 'react-router';
import {
  type EvolutionParams,
  readEvolutionParams,
  writeEvolutionParams,
} from './evolution-params';

export type EvolutionAsked = {
  readonly asked: EvolutionParams;
  readonly change: (part: Partial<EvolutionParams>) => void;
};

/** The URL is the state. */
export function useEvolution(): EvolutionAsked {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const asked = readEvolutionParams(new URLSearchParams(search));
  return {
    asked,
    change: (part) => {
      const query = writeEvolutionParams({ ...asked, ...part }).toString();
      void navigate({ pathname, search: query ? `?${query}` : '' });
    },
  };
}
